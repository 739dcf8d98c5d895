import type { DataKey } from './data-keys'
import { seal, unseal } from './seal'

/** What a patient sends: as little as a practice needs to call back. At least one of telephone and email is there. */
export type Enquiry = {
  name: string
  telephone: string | null
  email: string | null
  /** An outcode or a sector, never a whole postcode. */
  postcode: string | null
  time: PreferredTime | null
  note: string | null
}

export const preferredTimes = ['morning', 'afternoon', 'evening'] as const
export type PreferredTime = (typeof preferredTimes)[number]

/** Whose enquiry it is: the practice by its id, and the random reference that the enquiry has from the start. */
export type Belonging = { site: string; reference: string }

/** Encrypts an enquiry with its practice's key. The key's id stands in front, in the clear. */
export function sealEnquiry(key: DataKey, enquiry: Enquiry, { site, reference }: Belonging): string {
  const text = JSON.stringify(enquiry)
  return `1.${key.id}.${seal({ key: key.bytes, text, bound: ['enquiry', key.id, site, reference] })}`
}

/** The id of the key that an encrypted enquiry needs. */
export function keyIdOf(sealed: string): string {
  return sealed.split('.')[1] ?? ''
}

/** Opens what `sealEnquiry` made. Throws when it belongs to another practice or enquiry, or was changed. */
export function unsealEnquiry(key: DataKey, sealed: string, { site, reference }: Belonging): Enquiry {
  const [, , ...rest] = sealed.split('.')
  const bound = ['enquiry', key.id, site, reference]
  return JSON.parse(unseal({ key: key.bytes, sealed: rest.join('.'), bound })) as Enquiry
}
