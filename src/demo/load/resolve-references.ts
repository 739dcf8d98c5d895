import { isRef, type Ref } from '../reference-marker'

/** Finds the id of a demonstration document as one site means it; throws for a document that does not exist. */
export type FindId = (ref: Ref['$ref']) => string

/**
 * Replaces every marker in a value with the id it stands for. A link field may lead to several collections, so its
 * `document` becomes a pair of collection and id.
 */
export function resolveReferences(value: unknown, findId: FindId): unknown {
  if (isRef(value)) return findId(value.$ref)
  if (Array.isArray(value)) return value.map((each) => resolveReferences(each, findId))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'document' && isRef(each)
        ? { relationTo: each.$ref.collection, value: findId(each.$ref) }
        : resolveReferences(each, findId),
    ]),
  )
}
