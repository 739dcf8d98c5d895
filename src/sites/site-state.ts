import { isPlainFile } from './plain-files'

/** What should be public of a site, as the database has it at one moment. */
export type SiteState = {
  slug: string
  pages: PlannedPage[]
  /** What editors redirect, by the path where it starts. */
  redirects: Record<string, Redirect>
  /** The pictures that the site may show, its own and those shared with it. */
  pictures: PictureFolders
  /** Paths of pages that were recalled and are not public again. */
  recalled: Record<string, Recalled>
  /** What the practice's patients call things, for its search. */
  searchWords: SearchWords[]
  /** The version of `collection:id` or `collection:*`, or null when the site shows nothing by that name any more. */
  versionOf: (read: string) => string | null
}

/** The folder below the media folder, by the first part of the file names (`picture-name.ts`). */
export type PictureFolders = Record<string, string>

/** A path of the site, or a whole address. 303 leads from where something is sent to the page with the form. */
export type Redirect = { to: string; status: 301 | 302 | 303 }

/** Who types one of these looks for pages that say one of those. Words or short phrases. */
export type SearchWords = { typed: string[]; means: string[] }

/** When the page was taken back, as an ISO time. */
export type Recalled = { at: string }

export type PlannedPage = {
  path: string
  /** `collection:id` of the document that the page shows; null for lists. */
  document: string | null
}

/** The page that is sent where there is none. It lives at a path of its own. */
export const NOT_FOUND_PATH = '/404'

/** The page that is sent where one was taken back from patients. Nobody can ask for it: its path is a form's. */
export const GONE_PATH = '/forms/gone'

/** The page around the answers to forms, in the practice's design. Nobody can ask for it: its path is a form's. */
export const ANSWER_PATH = '/forms/answer'

/** The page around the answers to searches. Nobody can ask for it either. */
export const SEARCH_ANSWER_PATH = '/forms/search'

/** Whether people open what is published at a path, which is neither a file for machines nor a frame for answers. */
export function isPageForPeople(path: string): boolean {
  return !isPlainFile(path) && !frames.has(path)
}

const frames = new Set([NOT_FOUND_PATH, GONE_PATH, ANSWER_PATH, SEARCH_ANSWER_PATH])
