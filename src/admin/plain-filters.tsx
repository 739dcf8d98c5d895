'use client'

import { useConfig } from '@payloadcms/ui'
import type { ClientConfig, ClientField } from 'payload'
import { useEffect, type ReactNode } from 'react'

/** Takes the key in the database off the filters of every list. Payload adds it in the browser, past all settings. */
export function PlainFilters({ children }: { children: ReactNode }) {
  const { config, setConfig } = useConfig()
  useEffect(() => {
    if (config.collections.some(({ fields }) => fields.some(isOffered))) setConfig(withoutKeys(config))
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
  return 'name' in field && field.name === 'id' && field.admin?.disableListFilter !== true
}
