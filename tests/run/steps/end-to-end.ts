import { findChromium } from '../../browser/find-chromium'
import type { Outcome } from '../outcome'
import { runPlaywright } from '../playwright'
import type { Workspace } from '../workspace'

/** The journeys of editors and patients, in a real browser against the real server. */
export function endToEnd(workspace: Workspace): Promise<Outcome> {
  const chromium = findChromium((message) => {
    console.log(message)
  })
  console.log(`The browser is ${chromium}.`)
  return runPlaywright(workspace, { chromium })
}
