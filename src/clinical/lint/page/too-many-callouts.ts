import type { PageOutline } from '../../page-outline'
import { remarkIf, type Rule } from '../finding'

const MAX_CALLOUTS = 2

/** NHS design system, warning callouts: at most 2 on a page. */
export const tooManyCallouts = {
  name: 'too-many-callouts',
  severity: 'warn',
  check: ({ blocks }) => {
    const count = blocks.filter(({ kind }) => kind === 'warningCallout').length
    return remarkIf(count > MAX_CALLOUTS, {
      where: 'blocks',
      message: `The page has ${count} warnings. Keep at most ${MAX_CALLOUTS}: people stop reading warnings that are everywhere.`,
    })
  },
} as const satisfies Rule<PageOutline>
