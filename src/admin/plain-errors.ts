import type { AfterErrorHook, Config, Field, LabelFunction, PayloadRequest } from 'payload'

/** Makes every refusal name the fields as the form does: "Please look at this again: Sources", not "references". */
export function withPlainErrors(config: Config): Config {
  const hooks = { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), nameFields] }
  return { ...config, hooks }
}

type Refused = { label?: unknown; message: string; path: string }

const nameFields: AfterErrorHook = ({ collection, req, result }) => {
  const [first, ...others] = result?.errors ?? []
  const refused: unknown = first?.data?.errors
  if (!first || !collection || !Array.isArray(refused)) return
  const errors = (refused as Refused[]).map((each) => ({
    ...each,
    label: named(each) ?? labelOf(collection.fields, each.path, req.i18n),
  }))
  // The form makes a list of them, and begins a new entry at each comma.
  const names = [...new Set(errors.map(({ label }) => label.replaceAll(', ', ' – ')))]
  const message = `${req.t('error:followingFieldsInvalid', { count: names.length })} ${names.join(', ')}`
  return {
    response: { ...result, errors: [{ ...first, message, data: { ...first.data, errors } }, ...others] },
  }
}

/** What Payload calls the field, where that is more than its path. */
function named({ label, path }: Refused): string | null {
  return typeof label === 'string' && label !== path ? label : null
}

/**
 * What the form calls the field at a path: "phases.1.goal" → "Phases 2 > Aim". Of a path that leads nowhere, the last
 * part is all that can be said.
 */
export function labelOf(fields: readonly Field[], path: string, i18n: PayloadRequest['i18n']): string {
  const [name = '', ...rest] = path.split('.')
  const found = fieldAt(fields, name)
  if (!found) return path.split('.').at(-1) ?? path
  const own = 'label' in found ? wordsOf(found.label, i18n) : null
  const row = /^\d+$/.test(rest[0] ?? '') ? Number(rest[0]) + 1 : null
  const inner = rest.slice(row === null ? 0 : 1).join('.')
  const here = own !== null && row !== null ? `${own} ${row}` : own
  if (inner === '' || !('fields' in found)) return here ?? name
  const label = labelOf(found.fields, inner, i18n)
  return row !== null && here !== null ? `${here} > ${label}` : label
}

/** Payload's own fields are named by a function. */
function wordsOf(label: unknown, i18n: PayloadRequest['i18n']): string | null {
  const words = isFunction(label) ? label({ i18n, t: i18n.t }) : label
  return typeof words === 'string' ? words : null
}

function isFunction(label: unknown): label is LabelFunction {
  return typeof label === 'function'
}

/** The field of this name, also where tabs, rows and foldable parts stand around it. */
function fieldAt(fields: readonly Field[], name: string): Field | undefined {
  for (const field of fields) {
    if ('name' in field && field.name === name) return field
    const inside = field.type === 'tabs' ? field.tabs.flatMap((tab) => tab.fields) : framed(field)
    const found = fieldAt(inside, name)
    if (found) return found
  }
  return undefined
}

function framed(field: Field): readonly Field[] {
  return 'fields' in field && !('name' in field && field.name) ? field.fields : []
}
