import { settings as settingsOfProcess } from '@/settings'
import { reachDatabase } from './reach-database'
import { setNewPassword } from './set-password'

/** The command `npm run password -- <email>`: prints the new password. */
export async function runSetPassword(email: string): Promise<void> {
  const settings = settingsOfProcess()
  await reachDatabase(settings.database)

  const { openPayload } = await import('./open-payload')
  const { payload } = await openPayload(settings)
  try {
    const password = await setNewPassword(payload, email)
    console.log(`The new password of ${email} is: ${password}\nIt is not shown again.`)
  } finally {
    await payload.destroy()
  }
}
