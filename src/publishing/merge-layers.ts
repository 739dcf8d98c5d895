/**
 * Writes neighbouring blocks of one cascade layer as one block, and leaves out the empty ones of layers whose order is
 * said before. Every file of the design opens its own layer, so a page would say `@layer blocks` a dozen times. What
 * says the order of the layers goes too, where they come in that order: those that a page lacks may only be the last.
 *
 * @param css as a build writes it: without comments, and with no braces inside strings
 */
export function withMergedLayers(css: string): string {
  const order = /^\s*@layer ([\w, -]+);/.exec(css)?.[1]?.split(/, */) ?? []
  const ordered = new Set(order)
  const merged: TopLevel[] = []
  for (const statement of topLevelOf(css)) {
    const [, layer, rules = ''] = /^\s*@layer ([\w-]+)\{([\s\S]*)\}$/.exec(statement) ?? []
    const last = merged.at(-1)
    if (layer === undefined) merged.push({ layer: null, text: statement.trim() })
    else if (last?.layer === layer) last.text += rules
    else if (rules !== '' || !ordered.has(layer)) merged.push({ layer, text: rules })
  }
  return merged
    .slice(comeInOrder(merged, order) ? 1 : 0)
    .map(({ layer, text }) => (layer === null ? text : `@layer ${layer}{${text}}`))
    .join('')
}

function comeInOrder([said, ...parts]: readonly TopLevel[], order: readonly string[]): boolean {
  const come = [...new Set(parts.flatMap(({ layer }) => layer ?? []))]
  const areHidden = parts.some(({ layer, text }) => layer === null && text.includes('@layer'))
  return (
    said?.layer === null && order.length > 0 && !areHidden && come.every((layer, at) => layer === order[at])
  )
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
