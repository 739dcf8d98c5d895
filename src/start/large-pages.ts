/**
 * Returns what to add to the environment of a process that keeps thousands of published pages in memory, so that the C
 * library asks Linux for it in pieces of 2 MB instead of 4 kB (`glibc.malloc.hugetlb` in the glibc manual). A page of
 * ours lies in five or six of the small ones, and where so many are in use the processor must look up anew where each
 * of them is: copying a page to a reader's socket then takes about twice as long. Other systems take no notice.
 *
 * @param environment what is there already; settings of one's own are kept, and win
 */
export function largePages(environment: Record<string, string | undefined> = process.env): {
  GLIBC_TUNABLES: string
} {
  const own = environment.GLIBC_TUNABLES
  return { GLIBC_TUNABLES: ['glibc.malloc.hugetlb=1', ...(own ? [own] : [])].join(':') }
}
