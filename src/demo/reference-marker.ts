/** The collections that demonstration documents point at. */
export type RefCollection =
  'articles' | 'authors' | 'exercises' | 'pages' | 'safety-notices' | 'service-areas' | 'services' | 'sites'

/**
 * Stands where a document's id belongs. The loader replaces it, wherever it stands, with the id of the document of
 * that collection and slug. Where two sites have the slug (`contact`), the one of the referring document's own site is
 * meant.
 */
export type Ref = { $ref: { collection: RefCollection; slug: string } }

/** Points at a demonstration document that has no id yet. */
export function ref(collection: RefCollection, slug: string): Ref {
  return { $ref: { collection, slug } }
}

/** Whether a value is such a marker. */
export function isRef(value: unknown): value is Ref {
  return typeof value === 'object' && value !== null && '$ref' in value
}

/** The slug that a marker names. */
export function slugOf({ $ref }: Ref): string {
  return $ref.slug
}
