import type { Payload } from 'payload'
import type { Settings } from '@/settings'
import { generatePassword } from './generate-password'

/** How the first person signs in. The password is kept nowhere but in this value. */
export type FirstAdmin = { email: string; password: string }

/**
 * Creates the first platform admin when there is no user at all, so that nobody else can; returns how to sign
 * in, or null when there are users already.
 */
export async function ensureFirstAdmin(
  payload: Payload,
  { email, password }: Settings['firstAdmin'],
): Promise<FirstAdmin | null> {
  // Nobody is signed in while the process starts: it acts for the system, here and below.
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return null

  const admin: FirstAdmin = { email, password: password ?? generatePassword() }
  await payload.create({
    collection: 'users',
    data: { name: 'Platform admin', platformAdmin: true, ...admin },
    overrideAccess: true,
  })
  return admin
}
