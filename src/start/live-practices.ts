import type { Payload } from 'payload'
import { z } from 'zod'
import { absoluteUrl } from '@/sites/url'

/** Name and public address of every practice that is live, by name. */
export async function livePractices(
  payload: Payload,
  adminUrl: string,
): Promise<{ name: string; address: string }[]> {
  const { docs } = await payload.find({
    collection: 'sites',
    where: { status: { equals: 'live' } },
    sort: 'name',
    depth: 0,
    pagination: false,
    select: { name: true, hosts: true },
    // Printed on the terminal of whoever runs the process.
    overrideAccess: true,
  })
  return practice
    .array()
    .parse(docs)
    .map(({ name, hosts }) => ({ name, address: absoluteUrl({ hosts }, '/', adminUrl) }))
}

const practice = z.object({
  name: z.string(),
  hosts: z
    .array(z.object({ host: z.string(), primary: z.boolean().nullish() }))
    .nullish()
    .transform((hosts) => hosts ?? []),
})
