/**
 * Leaves out of a style sheet what a document has no use for: rules for classes and elements that it does not have. A
 * patient with one bar of signal then waits for the styles of this page only.
 *
 * It errs on keeping: what stands in brackets, as in `:is(.a,.b)` or `:not(.a)`, decides nothing. A rule that names a
 * custom element, such as `pp-player .bar`, is kept for every document that has the element, because a script may draw
 * into it, and so are the few classes that islands share with the page.
 *
 * @param css as a build writes it: without comments, and with no braces inside strings
 */
export function pruneStyles(css: string, html: string): string {
  const used = new Set(
    [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
  )
  if (html.includes(' src="/islands/')) for (const name of drawnByIslands) used.add(name)
  const isMeant = (selector: string): boolean => {
    const plain = withoutBrackets(selector)
    const elements = [...plain.matchAll(/(?:^|[\s>+~])([a-z][\w-]*)/g)].map(([, name = '']) => name)
    if (!elements.every((name) => html.includes(`<${name}`))) return false
    if (elements.some((name) => name.includes('-'))) return true
    return [...plain.matchAll(/\.((?:[\w-]|\\.)+)/g)].every(([, name = '']) => used.has(name))
  }
  return prunedRules(css, isMeant)
}

/** Classes of the page that islands give to what they draw (`src/islands`). */
const drawnByIslands = ['button', 'visually-hidden']

type IsMeant = (selector: string) => boolean

function prunedRules(css: string, isMeant: IsMeant): string {
  let kept = ''
  for (let at = 0; at < css.length;) {
    const open = css.indexOf('{', at)
    const end = css.indexOf(';', at)
    if (open === -1 || (end !== -1 && end < open)) {
      // A statement without a block, such as the order of the layers.
      const next = end === -1 ? css.length : end + 1
      kept += css.slice(at, next)
      at = next
      continue
    }
    const close = closingBrace(css, open)
    kept += prunedRule(css.slice(at, open).trim(), css.slice(open + 1, close), isMeant)
    at = close + 1
  }
  return kept
}

function prunedRule(prelude: string, block: string, isMeant: IsMeant): string {
  if (/^@(?:layer|media|supports)\b/.test(prelude)) {
    const inside = prunedRules(block, isMeant)
    // An empty layer still has its place in the order.
    return inside.trim() || prelude.startsWith('@layer') ? `${prelude}{${inside}}` : ''
  }
  if (prelude.startsWith('@')) return `${prelude}{${block}}`
  const meant = selectorsOf(prelude).filter(isMeant)
  return meant.length > 0 ? `${meant.join(',')}{${block}}` : ''
}

/** The selectors of a list, divided at those commas that stand in no bracket. */
function selectorsOf(list: string): string[] {
  const selectors: string[] = []
  let depth = 0
  let selector = ''
  for (const sign of list) {
    if (sign === '(' || sign === '[') depth += 1
    if (sign === ')' || sign === ']') depth -= 1
    if (sign === ',' && depth === 0) {
      selectors.push(selector)
      selector = ''
    } else selector += sign
  }
  return [...selectors, selector]
}

function withoutBrackets(selector: string): string {
  let depth = 0
  let plain = ''
  for (const sign of selector) {
    if (sign === '(' || sign === '[') depth += 1
    if (depth === 0) plain += sign
    if (sign === ')' || sign === ']') depth -= 1
  }
  return plain
}

function closingBrace(css: string, open: number): number {
  let depth = 0
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1
    if (css[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  return css.length
}
