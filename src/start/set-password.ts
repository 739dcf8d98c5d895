import type { Payload } from 'payload'
import { generatePassword } from './generate-password'
import { StartProblem } from './problem'

/**
 * Gives a user a new, generated password, ends their open sessions and lifts a lock after failed sign-ins.
 * Works while the server runs. Returns the password; throws a `StartProblem` when nobody has that address.
 */
export async function setNewPassword(payload: Payload, email: string): Promise<string> {
  // Whoever may run commands on this machine may do this: there is no signed-in user to check.
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.trim().toLowerCase() } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const [user] = docs
  if (user === undefined) {
    throw new StartProblem(
      `Nobody signs in with ${email}: check the spelling, or add the person in the admin.`,
    )
  }

  const password = generatePassword()
  await payload.update({ collection: 'users', id: user.id, data: { password }, overrideAccess: true })
  await payload.unlock({ collection: 'users', data: { email: user.email, password }, overrideAccess: true })
  return password
}
