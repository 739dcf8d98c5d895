/**
 * How pages are asked for, as an expression of Lua for a number from 1 to `pages`. Readers ask for few pages often and
 * for most of them seldom: the page of rank n about n to the power of -0.8 times as often as the first, the upper end of
 * what was found in the logs of web caches (Breslau and others, Web Caching and Zipf-like Distributions, INFOCOM 1999).
 * Asking evenly is harder on the memory than any readers are.
 */
const WAYS = {
  'as readers do': 'math.floor((1 + math.random() * (pages ^ 0.2 - 1)) ^ 5)',
  evenly: 'math.random(pages)',
} as const

export type Way = keyof typeof WAYS

export const ways = ['as readers do', 'evenly'] as const satisfies readonly Way[]

/** A script for wrk: a guide of a site. */
export function askFor({
  sites,
  guides,
  way,
  encoding,
}: {
  sites: number
  guides: number
  way: Way
  encoding: string
}): string {
  return `math.randomseed(1)
local sites, pages = ${sites}, ${sites * guides}
request = function()
  local page = ${WAYS[way]} - 1
  local headers = { ["Host"] = "site-" .. page % sites + 1 .. ".localhost", ["Accept-Encoding"] = "${encoding}" }
  return wrk.format("GET", "/guides/guide-" .. math.floor(page / sites) + 1, headers)
end`
}
