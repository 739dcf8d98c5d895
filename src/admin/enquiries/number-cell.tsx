import type { DefaultServerCellComponentProps } from 'payload'
import { enquiryNumber } from '@/enquiries/number'

/** The enquiry of an entry by the number that stands on it, too. */
export function NumberCell({ cellData }: DefaultServerCellComponentProps) {
  return typeof cellData === 'string' ? enquiryNumber(cellData) : null
}
