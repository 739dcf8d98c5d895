import type { Payload } from 'payload'
import type { SafetyNotice } from '@/payload-types'
import { newToken } from './documents'

/** Stores a governed notice as the system does. */
export function makeNotice(payload: Payload, fields: Partial<SafetyNotice> = {}): Promise<SafetyNotice> {
  const slug = newToken('notice')
  return payload.create({
    collection: 'safety-notices',
    depth: 0,
    overrideAccess: true,
    data: {
      slug,
      name: `Notice ${slug}`,
      level: 'emergency',
      bodyRegions: ['lower-back'],
      wordings: [
        {
          ukRegions: ['england', 'scotland', 'wales', 'northern-ireland'],
          heading: 'Call 999 or go to A&E now if:',
          items: [{ text: 'you cannot pee' }],
        },
      ],
      ...fields,
    },
  })
}
