import { ValidationError, type CollectionAfterErrorHook } from 'payload'

/**
 * Two saves at the same moment meet in the database, whose error names a hidden field. This puts it, over HTTP, on the
 * field that the editor sees.
 */
export function reportOn({
  hidden,
  visible,
}: {
  hidden: string
  visible: { path: string; label: string; message: string }
}): CollectionAfterErrorHook {
  return ({ collection, error }) => {
    if (!(error instanceof ValidationError)) return
    const { errors } = error.data
    if (!errors.some(({ path }) => path === hidden)) return
    const told = new ValidationError({
      collection: collection?.slug,
      errors: errors.map((each) => (each.path === hidden ? visible : each)),
    })
    return { response: { errors: [{ name: told.name, data: told.data, message: told.message }] } }
  }
}
