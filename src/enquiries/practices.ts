import type { Payload, PayloadRequest } from 'payload'
import type { Practice } from './desk'
import { USUALLY_KEPT_DAYS } from './kept-days'

/** The practices that take enquiries, by their slugs. `req` sees what its own transaction has just saved. */
export async function practicesWithForm(
  payload: Payload,
  req?: PayloadRequest,
): Promise<ReadonlyMap<string, Practice>> {
  const { docs } = await payload.find({
    collection: 'sites',
    depth: 0,
    // The form's desk acts for the system, and tells patients only what their practice's pages say.
    overrideAccess: true,
    pagination: false,
    req,
    select: { slug: true, name: true, contact: true, enquiries: true, demonstration: true },
    where: { 'enquiries.offered': { equals: true } },
  })
  return new Map(
    docs.map(({ id, slug, name, contact, enquiries, demonstration }) => [
      slug,
      {
        id,
        slug,
        name,
        telephone: contact?.telephone ?? null,
        keepDays: enquiries?.keepDays ?? USUALLY_KEPT_DAYS,
        demonstration: demonstration === true,
      },
    ]),
  )
}
