import { mediaTypeOf } from '@/sites/plain-files'
import { openedSite } from '../../../opened-site'

// A build knows no practice, and has no database to ask.
export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ mode: string; site: string }> }

/** Everything on a practice's website may be read by machines; this says where the list of it is (RFC 9309). */
export async function GET(_: Request, { params }: Address): Promise<Response> {
  const { mode, site } = await params
  const reader = await openedSite(mode, site)
  if (!reader) return new Response('There is no such practice.\n', { status: 404 })
  const sitemap = new URL('/sitemap.xml', reader.site.home).href
  return new Response(`User-agent: *\nDisallow:\n\nSitemap: ${sitemap}\n`, {
    headers: { 'Content-Type': mediaTypeOf('/robots.txt') },
  })
}
