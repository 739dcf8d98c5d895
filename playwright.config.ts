import { tmpdir } from 'node:os'
import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { CHROMIUM_ARGUMENTS, findChromium } from './tests/browser/find-chromium'

const results = process.env.TEST_RESULTS_DIR ?? path.join(tmpdir(), 'practice-press-end-to-end')

/** One server, one worker: the journeys change the same practices, and the machine has a browser and a server to run. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: results,
  globalSetup: './tests/e2e/start-server.ts',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['json'] as const] : [])],
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: {
      executablePath: process.env.TEST_CHROMIUM ?? findChromium(),
      args: CHROMIUM_ARGUMENTS,
    },
  },
})
