import { expect, test } from './fixtures'
import { field } from './form'
import { newWord } from './practice'
import { adminUrl, testServer } from './server'

test('an admin of a practice makes nobody a platform admin', async ({ api, enter, page, practice }) => {
  const { adminUrl: origin, email: firstAdmin } = testServer()
  const { admin, editor } = practice.accounts
  await enter(page, admin)

  await test.step('the form does not offer it', async () => {
    await page.goto(adminUrl('/collections/users/create'))
    await expect(field(page, 'Name')).toBeVisible()
    await expect(page.getByText('Platform admin')).toHaveCount(0)
  })

  await test.step('the interface does not do it', async () => {
    for (const { email } of [admin, editor]) {
      const [person] = await api.find('users', `where[email][equals]=${email}`)
      await page.request.patch(`${origin}/api/users/${String(person?.id)}`, {
        data: { platformAdmin: true },
        headers: { origin },
      })
    }
    const word = newWord()
    const memberships = [{ site: practice.id, roles: ['editor'] }]
    await page.request.post(`${origin}/api/users`, {
      data: {
        name: `Jo ${word}`,
        email: `${word}@example.org`,
        password: `${word}-${word}`,
        memberships,
        platformAdmin: true,
      },
      headers: { origin },
    })
    const admins = await api.find('users', 'where[platformAdmin][equals]=true')
    expect(admins.map(({ email }) => email)).toEqual([firstAdmin])
  })
})
