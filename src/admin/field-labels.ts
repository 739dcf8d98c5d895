import type { ClientField, Field, LabelFunction, PayloadRequest } from 'payload'

/** Fields as the server knows them, or as the browser does: for their names both are alike. */
type Named = Field | ClientField
/** What names a field by a function; null in the browser, where every label is words already. */
type Words = Pick<PayloadRequest, 'i18n' | 't'> | null

/**
 * What the form calls the field at a path: "phases.1.goal" → "Phases 2 > Aim"; null for a path that leads nowhere.
 */
export function labelOf(fields: readonly Named[], path: string, words: Words): string | null {
  const [name = '', ...rest] = path.split('.')
  const found = fieldAt(fields, name)
  if (!found) return null
  const own = 'label' in found ? wordsOf(found.label, words) : null
  const row = /^\d+$/.test(rest[0] ?? '') ? Number(rest[0]) + 1 : null
  const inner = rest.slice(row === null ? 0 : 1).join('.')
  const here = own !== null && row !== null ? `${own} ${row}` : own
  if (inner === '' || !('fields' in found)) return here ?? name
  const label = labelOf(found.fields, inner, words) ?? inner.split('.').at(-1) ?? inner
  return row !== null && here !== null ? `${here} > ${label}` : label
}

/** What the tab is called in which the field at a path stands; null where there are no tabs. */
export function tabOf(fields: readonly Named[], path: string): string | null {
  const [name = ''] = path.split('.')
  for (const field of fields) {
    const tabs = field.type === 'tabs' ? field.tabs : []
    const tab = tabs.find((each) => fieldAt(each.fields, name) !== undefined)
    if (tab) return typeof tab.label === 'string' ? tab.label : null
  }
  return null
}

/** The names of the outermost fields, in the order in which they stand in the form. */
export function namesIn(fields: readonly Named[]): string[] {
  return fields.flatMap((field) =>
    'name' in field && field.name ? [field.name] : inside(field).flatMap((each) => namesIn([each])),
  )
}

/** Payload's own fields are named by a function. */
function wordsOf(label: unknown, words: Words): string | null {
  const said = words !== null && isFunction(label) ? label(words) : label
  return typeof said === 'string' ? said : null
}

function isFunction(label: unknown): label is LabelFunction {
  return typeof label === 'function'
}

/** The field of this name, also where tabs, rows and foldable parts stand around it. */
function fieldAt(fields: readonly Named[], name: string): Named | undefined {
  for (const field of fields) {
    if ('name' in field && field.name === name) return field
    const found = fieldAt(inside(field), name)
    if (found) return found
  }
  return undefined
}

/** What stands in tabs, rows and foldable parts, which have no name of their own. */
function inside(field: Named): readonly Named[] {
  if (field.type === 'tabs') return field.tabs.flatMap((tab): readonly Named[] => tab.fields)
  return 'fields' in field && !('name' in field && field.name) ? field.fields : []
}
