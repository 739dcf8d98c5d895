import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureFirstAdmin } from '@/start/first-admin'
import { setNewPassword } from '@/start/set-password'
import { openTestPayload } from '../payload'

let payload: Payload
beforeAll(async () => {
  payload = await openTestPayload()
})
afterAll(() => payload.destroy())

const email = 'first@example.org'
const chosen = 'a password for the first day'

async function signIn(password: string) {
  return payload.login({ collection: 'users', data: { email, password } })
}

describe('the first admin', () => {
  it('should be able to sign in as platform admin with what was shown', async () => {
    const admin = await ensureFirstAdmin(payload, { email, password: chosen })

    expect(admin).toEqual({ email, password: chosen })
    await expect(signIn(chosen)).resolves.toMatchObject({ user: { email, platformAdmin: true } })
  })

  it('should not be created a second time', async () => {
    await expect(
      ensureFirstAdmin(payload, { email: 'second@example.org', password: null }),
    ).resolves.toBeNull()
    await expect(payload.count({ collection: 'users', overrideAccess: true })).resolves.toEqual({
      totalDocs: 1,
    })
  })
})

describe('a new password', () => {
  it('should replace the old one and end every open session', async () => {
    await signIn(chosen)

    const password = await setNewPassword(payload, ' First@Example.org ')

    await expect(signIn(chosen)).rejects.toThrow()
    await expect(signIn(password)).resolves.toMatchObject({ user: { email } })
    const { docs } = await payload.find({ collection: 'users', overrideAccess: true, showHiddenFields: true })
    expect(docs[0]?.sessions).toHaveLength(1)
  })

  it('should let in a person who was locked out', async () => {
    const before = await setNewPassword(payload, email)
    for (let attempt = 0; attempt < 8; attempt++) await expect(signIn('wrong')).rejects.toThrow()
    await expect(signIn(before)).rejects.toThrow()

    const password = await setNewPassword(payload, email)

    await expect(signIn(password)).resolves.toMatchObject({ user: { email } })
  })

  it('should be refused for an address that nobody has', async () => {
    await expect(setNewPassword(payload, 'nobody@example.org')).rejects.toThrow(
      'Nobody signs in with nobody@example.org',
    )
  })
})
