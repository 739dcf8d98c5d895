import type { PageModel, SiteModel } from '@/content/models'
import type { GraphNode } from './graph'

/**
 * The names by which the graphs of all pages speak of the same things. All are addresses at the page's canonical home:
 * a borrowed page names its owner's practice, people and exercises, and so says the same as the owner's page.
 */
export type Identifiers = {
  page: string
  website: string
  practice: string
  /** A part of this page, such as its plan. */
  part: (name: 'condition' | 'plan') => string
  person: (href: string) => string
  exercise: (href: string) => string
  /** The whole address of a path. */
  at: (href: string) => string
}

export function identifiersOf(page: PageModel, site: SiteModel): Identifiers {
  const canonical = new URL(page.canonical, site.home)
  const at = (href: string) => new URL(href, canonical).href
  return {
    page: canonical.href,
    website: at('/#website'),
    practice: at('/#practice'),
    part: (name) => at(`#${name}`),
    person: (href) => at(`${href}#person`),
    exercise: (href) => at(`${href}#plan`),
    at,
  }
}

/** A mention of something that is described in full elsewhere. */
export function mention(id: string): GraphNode {
  return { '@id': id }
}
