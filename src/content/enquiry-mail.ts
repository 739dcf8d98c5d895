import type { Payload, TypedUser } from 'payload'
import { personFrom } from '@/access/payload'
import { sitesWhere } from '@/access/policy'
import { findBox } from '@/enquiries/boxes'
import { settings } from '@/settings'

/** What keeps emails about enquiries from a practice, as a sentence for each; `practice` is its name. */
export type MailTrouble = { practice: string; sentence: string }

/** What is wrong with the emails of the practices whose enquiries a person reads. Nothing when all is well. */
export async function enquiryMailTrouble(payload: Payload, user: TypedUser): Promise<MailTrouble[]> {
  const sites = sitesWhere(personFrom(user), 'read', 'enquiries')
  if (sites === 'all') return []
  const { docs } = await payload.find({
    collection: 'sites',
    depth: 0,
    // Reception may know whether emails go out, which stands in a part that only admins read; the address is not told.
    overrideAccess: true,
    pagination: false,
    where: { and: [{ id: { in: [...sites] } }, { 'enquiries.offered': { equals: true } }] },
  })
  const found = await Promise.all(
    docs.map(async (site): Promise<MailTrouble[]> => {
      const problem = (await findBox(payload, site.id))?.mailProblem ?? null
      const sentence = sentenceOf({ hasAddress: Boolean(site.private?.notificationEmail), problem })
      return sentence === null ? [] : [{ practice: site.name, sentence }]
    }),
  )
  return found.flat()
}

function sentenceOf({ hasAddress, problem }: { hasAddress: boolean; problem: string | null }): string | null {
  if (!settings().mail)
    return 'No email tells you of new enquiries, because this platform has no mail server yet. Look here every working day, and ask whoever runs the platform to set SMTP_URL.'
  if (!hasAddress)
    return 'No email tells you of new enquiries. An admin can give an address under Practices → Private.'
  if (problem === null) return null
  return `The last email about new enquiries could not be sent: ${problem}. It is tried again; until then, look here.`
}
