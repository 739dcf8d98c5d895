import type { Payload } from 'payload'
import type { Site } from '@/payload-types'

/** Makes a practice as start-up does, without a person. A demonstration needs no clinical reviewer to publish. */
export function makeSite(
  payload: Payload,
  { slug, ...rest }: { slug: string } & Partial<Omit<Site, 'slug'>>,
): Promise<Site> {
  return payload.create({
    collection: 'sites',
    depth: 0,
    overrideAccess: true,
    data: {
      slug,
      name: `Practice ${slug}`,
      status: 'live',
      demonstration: true,
      region: 'england',
      reviewInterval: 12,
      hosts: [{ host: `${slug}.example.org`, primary: true }],
      theme: plainTheme,
      ...rest,
    },
  })
}

/** Colours with enough contrast. */
export const plainTheme = {
  primary: '#0b5c57',
  onPrimary: '#ffffff',
  accent: '#0b5c57',
  background: '#ffffff',
  text: '#1d2b2a',
}
