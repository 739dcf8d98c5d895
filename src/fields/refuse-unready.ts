import {
  beforeChangeTraverseFields,
  deepCopyObjectSimple,
  ValidationError,
  type CollectionBeforeChangeHook,
  type JsonObject,
  type PayloadRequest,
  type ValidationFieldError,
} from 'payload'

/** What is missing before patients may see a document: the field, by its path, and a sentence to the editor. */
export type Missing = { path: string; message: string }

/** Looks at a document that is about to be published, as it would be then; total over half-written ones. */
export type PublishCheck<Doc> = (doc: Doc, req: PayloadRequest) => Promise<Missing[]> | Missing[]

/**
 * Stands between a draft and patients: refuses to publish what any of the checks finds fault with. Drafts are never held
 * back, so that work can be saved at any state.
 *
 * An editor learns everything at once: the refusal also names each field that is empty or wrong by itself, which Payload
 * would find only once the checks are content, and it says all of a field in one place, because a form shows one
 * sentence for each.
 */
export function refuseUnready<Doc extends JsonObject>(
  checks: readonly PublishCheck<Doc>[],
): CollectionBeforeChangeHook {
  return async (args) => {
    const { collection, data, originalDoc, req } = args
    if (data._status !== 'published') return data
    const doc = { ...originalDoc, ...data } as Doc
    const missing: Missing[] = []
    for (const check of checks) missing.push(...(await check(doc, req)))
    if (missing.length === 0) return data
    const errors = onceForEachField([...(await invalidFields(args)), ...missing])
    throw new ValidationError({ collection: collection.slug, errors, req })
  }
}

/** What Payload itself refuses: its own look at every field, on a copy that nobody saves. */
async function invalidFields({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}: Parameters<CollectionBeforeChangeHook>[0]): Promise<ValidationFieldError[]> {
  const errors: ValidationFieldError[] = []
  const copy = deepCopyObjectSimple<JsonObject>(data)
  const before = deepCopyObjectSimple<JsonObject>(originalDoc ?? {})
  await beforeChangeTraverseFields({
    collection,
    context,
    data: copy,
    doc: before,
    docWithLocales: before,
    errors,
    fieldLabelPath: '',
    fields: collection.fields,
    global: null,
    id: originalDoc?.id,
    mergeLocaleActions: [],
    operation,
    // A reference to what the person may not see is no fault of the document.
    overrideAccess: true,
    parentIndexPath: '',
    parentIsLocalized: false,
    parentPath: '',
    parentSchemaPath: '',
    req,
    siblingData: copy,
    siblingDoc: before,
    siblingDocWithLocales: before,
    skipValidation: false,
  })
  return errors
}

function onceForEachField(errors: readonly ValidationFieldError[]): ValidationFieldError[] {
  const byPath = new Map<string, ValidationFieldError>()
  for (const error of errors) {
    const first = byPath.get(error.path)
    const isSaid = first?.message.includes(error.message)
    if (!first) byPath.set(error.path, error)
    else if (!isSaid) byPath.set(error.path, { ...first, message: `${first.message} ${error.message}` })
  }
  return [...byPath.values()]
}
