import { settings } from '@/settings'
import { openPayload } from './open-payload'
import { setNewPassword } from './set-password'

/** The command `npm run password -- <e-mail>`: prints the new password. */
export async function runSetPassword(email: string): Promise<void> {
  const payload = await openPayload(settings())
  try {
    const password = await setNewPassword(payload, email)
    console.log(`The new password of ${email} is: ${password}\nIt is not shown again.`)
  } finally {
    await payload.destroy()
  }
}
