import type { AfterErrorHook, Config } from 'payload'
import { labelOf } from './field-labels'

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
    label: labelOf(collection.fields, each.path, { i18n: req.i18n, t: req.i18n.t }) ?? lastOf(each),
  }))
  // The form makes a list of them, and begins a new entry at each comma.
  const names = [...new Set(errors.map(({ label }) => label.replaceAll(', ', ' – ')))]
  const message = `${req.t('error:followingFieldsInvalid', { count: names.length })} ${names.join(', ')}`
  return {
    response: { ...result, errors: [{ ...first, message, data: { ...first.data, errors } }, ...others] },
  }
}

/** Of a path that leads nowhere in the form, Payload's own words or its last part are all that can be said. */
function lastOf({ label, path }: Refused): string {
  return typeof label === 'string' && label !== path ? label : (path.split('.').at(-1) ?? path)
}
