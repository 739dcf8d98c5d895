import { findPostcodeCheck } from '@/content/find-postcode-check'
import { mediaTypeOf, PLAIN_FILES } from '@/sites/plain-files'
import { openedSite } from '../../../../opened-site'

// A build knows no practice, and has no database to ask.
export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ mode: string; site: string }> }

/** What the postcode form is answered from where a reader has no scripts. It is published, and asked for by nobody else. */
export async function GET(_: Request, { params }: Address): Promise<Response> {
  const { mode, site } = await params
  const reader = await openedSite(mode, site)
  if (!reader) return new Response('There is no such practice.\n', { status: 404 })
  const check = await findPostcodeCheck(reader)
  return new Response(JSON.stringify(check), {
    headers: { 'Content-Type': mediaTypeOf(PLAIN_FILES.coverage) },
  })
}
