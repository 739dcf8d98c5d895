import { dropRepeats } from './drop-repeats'
import { dropRuntime } from './drop-runtime'
import { addressIslands, type BuiltIslands } from './island-scripts'
import { keepTogether } from './keep-together'
import { withMergedLayers } from './merge-layers'
import { omitEndTags } from './omit-end-tags'
import { pruneStyles } from './prune-styles'
import { withSavedSize } from './saved-size'

/** A page that is not fit to be published, and why, as a sentence for the editor. */
export class UnfitPage extends Error {
  override name = 'UnfitPage'
}

/**
 * Makes a document that stands alone out of what Next rendered: without the framework, with the styles that it uses
 * inside.
 *
 * @param readStylesheet returns a style sheet of the build by its address
 * @param islands the scripts of this build
 * @throws UnfitPage when the document lacks what every page must have, or has what none may have
 */
export async function finishPage(
  html: string,
  { readStylesheet, islands }: { readStylesheet: (href: string) => Promise<string>; islands: BuiltIslands },
): Promise<string> {
  const document = await inlineStyles(omitEndTags(dropRepeats(dropRuntime(html))), readStylesheet)
  const page = withSavedSize(addressIslands(keepTogether(document), islands), islands)
  const broken = invariants.find(({ holds }) => !holds(page))
  if (broken) throw new UnfitPage(broken.otherwise)
  return page
}

const stylesheet = /<link\b(?=[^>]*\brel="stylesheet")[^>]*\bhref="([^"]+)"[^>]*>/g
const styleElement = /<style\b[^>]*>([\s\S]*?)<\/style>/g

/** One style element for all: the sheets first, which say the order of the layers, then what the head has of its own. */
async function inlineStyles(
  html: string,
  readStylesheet: (href: string) => Promise<string>,
): Promise<string> {
  const hrefs = [...html.matchAll(stylesheet)].map(([, href = '']) => href)
  if (hrefs.length === 0) return html
  const sheets = await Promise.all(hrefs.map(readStylesheet))
  const [head = '', ...body] = html.split(/(?=<\/head>)/)
  const own = [...head.matchAll(styleElement)].map(([, css = '']) => css).join('')
  const css = withMergedLayers(pruneStyles(sheets.join('\n'), html).replace(/<\/style/gi, '<\\/style') + own)
  let first = true
  const inOne = head.replace(styleElement, '').replace(stylesheet, () => {
    if (!first) return ''
    first = false
    return `<style>${css}</style>`
  })
  return inOne + body.join('').replace(stylesheet, '')
}

/** Anything but data and the islands of this build, exactly as `island-scripts.ts` writes them. */
const foreignScript =
  /<script\b(?![^>]*type="application\/(?:ld\+)?json")(?! type="module" src="\/islands\/[a-z-]+\.[0-9a-f]{16}\.js"><\/script>)/i

const invariants: { holds: (html: string) => boolean; otherwise: string }[] = [
  { holds: (html) => count(html, /<main[\s>]/g) === 1, otherwise: 'The page has no main part.' },
  {
    holds: (html) => count(html, /<h1[\s>]/g) === 1,
    otherwise: 'The page does not have exactly one main heading.',
  },
  { holds: (html) => /<title>[^<]+<\/title>/.test(html), otherwise: 'The page has no title.' },
  { holds: (html) => !/<template[\s>]/.test(html), otherwise: 'A part of the page was not ready in time.' },
  {
    holds: (html) => !foreignScript.test(html),
    otherwise: 'The page contains a script that does not belong there.',
  },
  { holds: (html) => html.trimEnd().endsWith('</html>'), otherwise: 'The page was cut off.' },
]

function count(html: string, pattern: RegExp): number {
  return html.match(pattern)?.length ?? 0
}
