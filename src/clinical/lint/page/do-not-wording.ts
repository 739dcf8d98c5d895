import type { PageOutline } from '../../page-outline'
import { remarkIf, type Rule } from '../finding'

/**
 * NHS design system, do and don't lists: every line of a don't list begins with "do not", because somebody who hears
 * one line at a time does not hear the heading above it.
 */
export const doNotWording = {
  name: 'do-not-wording',
  severity: 'block',
  check: ({ blocks }) =>
    blocks.flatMap((block, blockIndex) =>
      (block.kind === 'doNotList' ? block.items : []).flatMap((item, index) =>
        remarkIf(!/^\s*do not\b/i.test(item), {
          where: `blocks.${blockIndex}.items.${index}`,
          message: `Begin “${item}” with “do not”. Read alone, it sounds like advice to do it.`,
          replacement: withDoNot(item),
        }),
      ),
    ),
} as const satisfies Rule<PageOutline>

function withDoNot(item: string): string {
  const rest = item.trim().replace(/^(?:don[’']?t|never|avoid)\s+/i, '')
  return `do not ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`
}
