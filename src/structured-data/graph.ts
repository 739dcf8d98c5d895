import type { PageModel, SiteModel } from '@/content/models'

/** One thing that a page tells machines about, in the words of schema.org. Values that are empty are left out. */
export type GraphNode = { readonly [property: string]: Value | readonly Value[] }

type Value = string | number | GraphNode | null | undefined

/** What a page of one kind says to machines: nothing that it does not show to people as well. */
export type Describe<Model extends PageModel> = (page: Model, site: SiteModel) => GraphNode[]

/**
 * The graph as the text of a `<script type="application/ld+json">`. What is empty is left out and a list of one is
 * written as the one, which JSON-LD reads as the same; no text in it can end the script element.
 */
export function graphText(nodes: readonly GraphNode[]): string {
  const content = nodes.length === 1 ? nodes[0] : { '@graph': nodes }
  return JSON.stringify({ '@context': 'https://schema.org', ...content }, compact).replaceAll('<', '\\u003c')
}

function compact(_key: string, value: unknown): unknown {
  if (value === null || value === '') return undefined
  if (!Array.isArray(value)) return value
  return value.length > 1 ? value : value[0]
}
