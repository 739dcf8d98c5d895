'use client'

import { useConfig } from '@payloadcms/ui'
import type { ClientConfig, ClientField } from 'payload'
import { useEffect, type ReactNode } from 'react'

/** Takes off the filters of every list what Payload adds to them past all settings; `admin.css` does it for columns. */
export function PlainFilters({ children }: { children: ReactNode }) {
  const { config, setConfig } = useConfig()
  useEffect(() => {
    // Before somebody signs in, the browser is told nothing of collections and their fields.
    const { collections = [] } = config as { collections?: { fields?: ClientField[] }[] }
    if (collections.some(({ fields = [] }) => fields.some(isOffered))) setConfig(withoutKeys(config))
  }, [config, setConfig])
  return children
}

function withoutKeys(config: ClientConfig): ClientConfig {
  const collections = config.collections.map((collection) => ({
    ...collection,
    fields: collection.fields.map((field) =>
      isOffered(field) ? { ...field, admin: { ...field.admin, disableListFilter: true } } : field,
    ),
  }))
  return { ...config, collections } as ClientConfig
}

function isOffered(field: ClientField): boolean {
  return 'name' in field && technical.has(field.name) && field.admin?.disableListFilter !== true
}

/** The key in the database, and what only the server needs to know of a file. */
const technical = new Set(['id', 'url', 'thumbnailURL', 'mimeType', 'focalX', 'focalY'])
