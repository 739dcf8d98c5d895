/**
 * Leaves out of a style sheet what a document has no use for: rules for classes and elements that it does not have, also
 * where they stand in the brackets of `:is()`, `:where()` and `:has()`, and movements that nothing plays. A
 * patient with one bar of signal then waits for the styles of this page only.
 *
 * It errs on keeping: nobody looks where in the document a class stands. A rule that names a custom element, such as
 * `pp-player .bar`, is kept for every document that has the element, because a script may draw into it, and so are the
 * few classes that islands share with the page.
 *
 * @param css as a build writes it: without comments, and with no braces inside strings
 */
export function pruneStyles(css: string, html: string): string {
  const used = new Set(
    [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
  )
  if (html.includes(' src="/islands/')) for (const name of drawnByIslands) used.add(name)
  const isMeant = (plain: string): boolean => {
    const elements = [...plain.matchAll(/(?:^|[\s>+~])([a-z][\w-]*)/g)].map(([, name = '']) => name)
    if (!elements.every((name) => html.includes(`<${name}`))) return false
    if (elements.some((name) => name.includes('-'))) return true
    return [...plain.matchAll(/\.((?:[\w-]|\\.)+)/g)].every(([, name = '']) => used.has(name))
  }
  return withoutStill(prunedRules(css, isMeant))
}

/** Classes of the page that islands give to what they draw (`src/islands`). */
const drawnByIslands = ['button', 'visually-hidden']

/** Whether a document may have what a selector without brackets names. */
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
    const close = closing(css, open, '{}')
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
  const meant = meantOf(prelude, isMeant)
  return meant.length > 0 ? `${meant.join(',')}{${block}}` : ''
}

/** Those selectors of a list that may match something, without what cannot match in their brackets. */
function meantOf(list: string, isMeant: IsMeant): string[] {
  return selectorsOf(list).flatMap((selector) => {
    const pruned = withPrunedBrackets(selector, isMeant)
    return pruned !== null && isMeant(withoutBrackets(pruned)) ? [pruned] : []
  })
}

/** Null when a bracket that something must match has nothing left. A selector weighs as much as it did before. */
function withPrunedBrackets(selector: string, isMeant: IsMeant): string | null {
  const open = /:(?:is|where|has)\(/.exec(selector)
  if (!open) return selector
  const start = open.index + open[0].length
  const end = closing(selector, start - 1, '()')
  const inside = selector.slice(start, end)
  const rest = withPrunedBrackets(selector.slice(end + 1), isMeant)
  const meant = meantOf(inside, isMeant)
  if (rest === null || meant.length === 0) return null
  const isAsHeavy = open[0] === ':where(' || heaviest(meant) === heaviest(selectorsOf(inside))
  return `${selector.slice(0, open.index)}${open[0]}${isAsHeavy ? meant.join(',') : inside})${rest}`
}

/** The most classes, attributes and the like that one of the selectors has: a bracket counts as its heaviest one. */
function heaviest(selectors: readonly string[]): number {
  return Math.max(...selectors.map((selector) => selector.match(/[.:[]/g)?.length ?? 0))
}

/** Without the keyframes that no rule plays. */
function withoutStill(css: string): string {
  return css.replace(/@keyframes ([\w-]+)\{(?:[^{}]*\{[^{}]*\})*\}/g, (rule, name: string) =>
    css.split(name).length > 2 ? rule : '',
  )
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

/** Where what opens at a place is closed; the end when it is not. */
function closing(text: string, open: number, [opens, closes]: string): number {
  let depth = 0
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === opens) depth += 1
    if (text[at] === closes) depth -= 1
    if (depth === 0) return at
  }
  return text.length
}
