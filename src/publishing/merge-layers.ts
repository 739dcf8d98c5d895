/**
 * Writes neighbouring blocks of one cascade layer as one block, and leaves out the empty ones of layers whose order is
 * said before. Every file of the design opens its own layer, so a page would say `@layer blocks` a dozen times.
 *
 * @param css as a build writes it: without comments, and with no braces inside strings
 */
export function withMergedLayers(css: string): string {
  const ordered = new Set(/^\s*@layer ([\w, -]+);/.exec(css)?.[1]?.split(/, */))
  const merged: TopLevel[] = []
  for (const statement of topLevelOf(css)) {
    const [, layer, rules = ''] = /^\s*@layer ([\w-]+)\{([\s\S]*)\}$/.exec(statement) ?? []
    const last = merged.at(-1)
    if (layer === undefined) merged.push({ layer: null, text: statement.trim() })
    else if (last?.layer === layer) last.text += rules
    else if (rules !== '' || !ordered.has(layer)) merged.push({ layer, text: rules })
  }
  return merged.map(({ layer, text }) => (layer === null ? text : `@layer ${layer}{${text}}`)).join('')
}

type TopLevel = { layer: string | null; text: string }

/** The rules and statements of a style sheet that stand in no other one. */
function topLevelOf(css: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < css.length; at += 1) {
    const sign = css[at]
    if (sign === '{') depth += 1
    if (sign === '}') depth -= 1
    if (depth > 0 || (sign !== '}' && sign !== ';')) continue
    parts.push(css.slice(start, at + 1))
    start = at + 1
  }
  return [...parts, css.slice(start)].filter((part) => part.trim() !== '')
}
