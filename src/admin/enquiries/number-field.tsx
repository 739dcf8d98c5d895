import type { TextFieldServerProps } from 'payload'
import { enquiryNumber } from '@/enquiries/number'

/** The same on the page of an entry. */
export function NumberField({ data }: TextFieldServerProps) {
  const reference: unknown = data?.reference
  return (
    <p className="enquiry-number">
      Enquiry <b>{typeof reference === 'string' ? enquiryNumber(reference) : ''}</b>: the number stands on the
      enquiry, too, for as long as it is kept.
    </p>
  )
}
