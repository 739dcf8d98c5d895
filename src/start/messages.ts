import type { SiteEntry } from '@/sites/site-directory'
import type { SummaryOf } from './summary'

/** What has changed for readers, so that no worker goes on sending what it remembers. */
export type News =
  /** The bytes at a path of a site are others, or gone. */
  | { of: 'page'; site: string; path: string }
  /** Old addresses of a site lead elsewhere, or it may show other pictures. */
  | { of: 'tables'; site: string }
  /** Practices, their hosts or whether they are live. */
  | { of: 'practices'; practices: SiteEntry[] }
  /** The scripts of patients' pages were built anew. */
  | { of: 'build' }
  /** Nobody knows what: whoever knew has ended. */
  | { of: 'anything' }

/*
 * Who says what to whom. The supervisor stands between: the application tells it news, it tells every worker, and when
 * each has taken them in, it says so to the application.
 */
export type FromApplication =
  { say: 'news'; id: number; news: News } | { say: 'ready'; summary: Omit<SummaryOf, 'seconds'> }

export type ToApplication = { say: 'known'; id: number } | { say: 'stop' }

export type FromWorker =
  /** It listens to news from now on. Before it is answered it reads nothing that news could be about. */
  { say: 'hello' } | { say: 'known'; id: number } | { say: 'cannot listen'; code: string; message: string }

export type ToWorker =
  | { say: 'begin'; application: string | null }
  /** Where the application listens; null while it is away. */
  | { say: 'application'; at: string | null }
  | { say: 'news'; id: number; news: News }
  | { say: 'stop' }
