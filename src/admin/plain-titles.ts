import type { Config } from 'payload'

/** Names every document that has no title yet, on its own page. */
export function withPlainTitles(config: Config): Config {
  const collections = config.collections?.map((collection) => {
    const { components } = collection.admin ?? {}
    const edit = {
      ...components?.edit,
      beforeDocumentControls: [
        '@/admin/name-untitled#NameUntitled',
        ...(components?.edit?.beforeDocumentControls ?? []),
      ],
    }
    return { ...collection, admin: { ...collection.admin, components: { ...components, edit } } }
  })
  return { ...config, collections }
}
