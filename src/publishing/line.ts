import type { Manifest, Pass } from './page-store'

export type { Manifest, Pass }

/** Site ids whose pages may have changed, or all of them. */
export type Nudge = readonly string[] | 'all'

/** What the publisher is at. Sites are named by their slugs. */
export type Activity = {
  /** Sites with pages that wait to be rendered. */
  waiting: string[]
  /** The page that is rendered at this moment. */
  now: { site: string; path: string } | null
}

/** How the admin, which is bundled apart from the server, reaches the publisher of its process. */
export type PublisherLine = {
  /** Asks to look at these sites soon. Returns at once. */
  nudge: (sites: Nudge) => void
  /** Takes off these sites what should be gone, before anything else is rendered. Ends when it is gone. */
  removeNow: (sites: readonly string[]) => Promise<void>
  /** Looks at these sites, and ends when they are up to date. */
  lookNow: (sites: readonly string[]) => Promise<void>
  activity: () => Activity
  /** What is published of a site, by its slug; null when nothing is. */
  manifestOf: (site: string) => Promise<Manifest | null>
}

/** The publisher of this process; null where there is none: in development, in scripts and while it starts. */
export function publisherLine(): PublisherLine | null {
  return state().line
}

/** The publisher takes calls from now on. Returns what ends that. */
export function openLine(line: PublisherLine): () => void {
  state().line = line
  return () => {
    state().line = null
  }
}

// This file may be loaded twice, by the server and by Next: the one line hangs on the global object.
const key = Symbol.for('practice-press.publisher')

function state(): { line: PublisherLine | null } {
  const holder = globalThis as { [key]?: { line: PublisherLine | null } }
  return (holder[key] ??= { line: null })
}
