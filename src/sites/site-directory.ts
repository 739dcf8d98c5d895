/** What the router must know of a practice to answer for its hosts. */
export type SiteEntry = {
  id: string
  slug: string
  status: 'draft' | 'live' | 'archived'
  /** Normalised, as `normaliseHost` returns them; the primary one first. */
  hosts: readonly string[]
}

/** Finds the practice a normalised host belongs to, whatever the practice's status. */
export type SiteDirectory = { findSiteByHost: (host: string) => SiteEntry | null }

/** The practice a normalised host belongs to, or null. Costs a look in a map: no database, no allocation. */
export function findSiteByHost(host: string): SiteEntry | null {
  return state().byHost.get(host) ?? null
}

/** Every practice that has a host, once each. */
export function listSites(): SiteEntry[] {
  return [...new Set(state().byHost.values())]
}

/** Replaces everything the process knows about hosts, at once. */
export function replaceSites(sites: readonly SiteEntry[]): void {
  beginReplacement()(sites)
}

/**
 * Call before reading the practices, and the returned function with what was read. Reads may overtake each
 * other: the result of a read that began earlier than the newest one applied is dropped.
 */
export function beginReplacement(): (sites: readonly SiteEntry[]) => void {
  const memory = state()
  const turn = ++memory.begun
  return (sites) => {
    if (turn < memory.applied) return
    memory.applied = turn
    memory.byHost = new Map(sites.flatMap((site) => site.hosts.map((host) => [host, site] as const)))
  }
}

/** Has `tell` called, and waited for, whenever the practices were read again. */
export function onNewPractices(tell: () => Promise<void>): void {
  state().tell = tell
}

/** Ends when everyone who sends readers their pages knows the practices as they are now. */
export async function announcePractices(): Promise<void> {
  await state().tell?.()
}

/** The process's own directory, in the shape that the router takes. */
export const siteDirectory: SiteDirectory = { findSiteByHost }

type State = {
  byHost: ReadonlyMap<string, SiteEntry>
  begun: number
  applied: number
  tell?: () => Promise<void>
}

// The server and Next's bundles load this file as separate modules: the one directory of the process
// therefore hangs on the global object.
const key = Symbol.for('practice-press.site-directory')

function state(): State {
  const holder = globalThis as { [key]?: State }
  return (holder[key] ??= { byHost: new Map(), begun: 0, applied: 0 })
}
