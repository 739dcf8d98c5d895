/**
 * What people call an enquiry by, such as "F794-FA7A": in the record of who read it, where nothing else of it may stand,
 * and on the enquiry itself.
 *
 * @param reference the random reference that it has from the start
 */
export function enquiryNumber(reference: string): string {
  const first = reference.replaceAll('-', '').slice(0, 8).toUpperCase()
  return `${first.slice(0, 4)}-${first.slice(4)}`
}
