import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Fails when a page keeps people from using it: what axe calls serious or critical.
 *
 * @param leaveOut rules that Payload's own markup breaks and nothing of ours can mend
 */
export async function expectAccessible(
  page: Page,
  { leaveOut = [] }: { leaveOut?: string[] } = {},
): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).disableRules(leaveOut).analyze()
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, help, nodes }) =>
        `${id}: ${help}\n  ${nodes.map(({ html }) => html.slice(0, 200)).join('\n  ')}`,
    )
  expect(serious, page.url()).toEqual([])
}
