import { listIndexed } from '@/content/list-indexed'
import { mediaTypeOf } from '@/sites/plain-files'
import { openedSite } from '../../../opened-site'

// A build knows no practice, and has no database to ask.
export const dynamic = 'force-dynamic'

type Address = { params: Promise<{ mode: string; site: string }> }

/** The site's own pages for search engines (sitemaps.org, protocol 0.9). */
export async function GET(_: Request, { params }: Address): Promise<Response> {
  const { mode, site } = await params
  const reader = await openedSite(mode, site)
  if (!reader) return new Response('There is no such practice.\n', { status: 404 })
  const urls = (await listIndexed(reader)).map(
    ({ url, changedAt }) => `<url><loc>${escaped(url)}</loc><lastmod>${changedAt}</lastmod></url>\n`,
  )
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`
  return new Response(xml, { headers: { 'Content-Type': mediaTypeOf('/sitemap.xml') } })
}

/** Paths are percent-encoded already; a host may not hold any of these. What is left is the ampersand of XML. */
function escaped(url: string): string {
  return url.replaceAll('&', '&amp;')
}
