import { test as base, expect, type Page } from '@playwright/test'
import { type Api, signInToApi } from './api'
import { makePractice, type Practice } from './practice'
import { adminUrl, testServer } from './server'

export { expect } from '@playwright/test'

type Person = { email: string; password: string }

type Fixtures = {
  /** Payload's REST interface as the first administrator, for arranging what a journey needs. */
  api: Api
  /** A practice of the test's own, with an account for every role. */
  practice: Practice
  /** Signs a person in through the admin's own form; without a person, the first administrator. */
  signIn: (page: Page, person?: Person) => Promise<void>
  /** Signs a person in without the form, for journeys that begin behind it. */
  enter: (page: Page, person?: Person) => Promise<void>
  /** Announces an error that the browser's console will show, for example the failed request of a 404 page. */
  expectConsoleError: (pattern: RegExp) => void
  /** Fails the test when a page throws, or prints an error that was not announced. Always on. */
  console: ConsoleLog
  /** Fails the test when a page asks another computer for anything. Always on. */
  ownHostsOnly: string[]
}

type ConsoleLog = { expected: RegExp[]; errors: string[] }

export const test = base.extend<Fixtures>({
  // High, because the admin draws only those fields of a long form that come near the window.
  viewport: { width: 1280, height: 3000 },
  console: [
    async ({ context }, use) => {
      const log: ConsoleLog = { expected: [], errors: [] }
      context.on('console', (message) => {
        if (message.type() === 'error') log.errors.push(`${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (error) => log.errors.push(String(error.error())))
      await use(log)
      const unexpected = log.errors.filter((error) => !log.expected.some((pattern) => pattern.test(error)))
      expect(unexpected, 'the browser’s console shows no error that was not announced').toEqual([])
    },
    { auto: true },
  ],
  ownHostsOnly: [
    async ({ context }, use) => {
      const strangers: string[] = []
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url())
        if (protocol.startsWith('http') && !/(^|\.)localhost$/.test(hostname)) strangers.push(request.url())
      })
      await use(strangers)
      expect(strangers, 'nothing is asked of another host').toEqual([])
    },
    { auto: true },
  ],
  expectConsoleError: async ({ console: log }, use) => {
    await use((pattern) => log.expected.push(pattern))
  },
  api: async ({}, use) => {
    await use(await signInToApi())
  },
  practice: async ({ api }, use) => {
    await use(await makePractice(api))
  },
  enter: async ({}, use) => {
    await use(async (page, { email, password } = testServer()) => {
      const answer = await page.request.post(`${testServer().adminUrl}/api/users/login`, {
        data: { email, password },
        headers: { origin: testServer().adminUrl },
      })
      expect(answer.ok(), `${email} is signed in`).toBe(true)
    })
  },
  signIn: async ({ expectConsoleError }, use) => {
    await use(async (page, person = testServer()) => {
      // What was sent before the form came to life.
      expectConsoleError(/status of 40[01].*\/api\/users\/login/)
      await page.goto(adminUrl('/login'))
      // The form forgets what was typed before it came to life, so it is filled in until it remembers.
      await expect(async () => {
        await page.getByLabel('Email').fill(person.email)
        await page.getByLabel('Password').fill(person.password)
        await page.getByRole('button', { name: 'Sign in' }).click()
        await expect(page).not.toHaveURL(/\/login/, { timeout: 5000 })
      }).toPass()
    })
  },
})
