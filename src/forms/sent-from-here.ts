/**
 * Whether a form was sent from a page of the host that it was sent to. Browsers say so in `Sec-Fetch-Site`, which no
 * page can forge. Our pages tell nobody where a reader comes from (`Referrer-Policy: no-referrer`), so browsers send
 * `Origin: null` with our own forms: it says nothing, and counts for those that are too old for the other header, as
 * no origin at all does. There is no account whose name could be misused by a foreign page; what this keeps away is
 * other people's pages that send our forms.
 */
export function isSentFromHere(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin' || site === 'none'
  const origin = headers.get('origin')
  if (origin === null || origin === 'null') return true
  return URL.canParse(origin) && new URL(origin).host === headers.get('host')?.toLowerCase()
}
