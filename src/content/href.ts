import type { CollectionSlug } from 'payload'
import { pathOf } from '@/sites/url'
import { targetOf, type Addressed } from '@/sites/target-of'
import type { Documents } from './documents'

/**
 * Resolves the address of a link: our link field (`fields/link.ts`) or the fields of a link node in rich text.
 *
 * @returns the address, or null when the document may not be shown or nothing was chosen; a view then shows plain text
 */
export function hrefOf(link: unknown, documents: Documents, telephone: string | null): string | null {
  if (!isRecord(link)) return null
  switch (link.kind ?? link.linkType) {
    case 'document':
      return documentHref(link.document, documents)
    case 'internal':
      return documentHref(link.doc, documents)
    case 'path':
      return typeof link.path === 'string' ? link.path : null
    case 'telephone':
      return telephone ? `tel:${telephone.replace(/\s/g, '')}` : null
    case 'url':
    case 'custom':
      return safeUrl(link.url)
    default:
      return null
  }
}

/** The path of a document's page, or null when the site may not show it. */
export function documentHref(reference: unknown, documents: Documents): string | null {
  if (!isRecord(reference) || typeof reference.relationTo !== 'string') return null
  const id = isRecord(reference.value) ? reference.value.id : reference.value
  const doc = documents.get(reference.relationTo as CollectionSlug, id)
  const target = doc && targetOf(reference.relationTo, doc as Addressed)
  return target ? pathOf(target) : null
}

/** Only addresses that a browser opens harmlessly; `javascript:` and its like are dropped. */
function safeUrl(url: unknown): string | null {
  if (typeof url !== 'string') return null
  if (/^\/(?![/\\])/.test(url)) return url
  return /^(https?:\/\/|mailto:|tel:)/i.test(url) ? url : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
