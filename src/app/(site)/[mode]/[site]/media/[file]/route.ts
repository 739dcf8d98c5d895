import { findMediaFile } from '@/content/media-file'
import { openSite } from '@/content/open-site'

type Address = { params: Promise<{ mode: string; site: string; file: string }> }

/** One file of a picture. Its name is new for every upload, so browsers and caches may keep it for good. */
export async function GET(_: Request, { params }: Address): Promise<Response> {
  const { mode, site, file } = await params
  const reader = await openSite({ mode, site })
  const bytes = reader && (await findMediaFile(reader, file))
  if (!bytes) {
    return new Response('This picture does not exist.\n', {
      status: 404,
      headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' },
    })
  }
  return new Response(bytes, {
    headers: {
      ...headers,
      'Content-Type': 'image/webp',
      'Content-Length': String(bytes.length),
      // A preview is for one editor: no cache on the way may keep it.
      'Cache-Control': mode === 'preview' ? 'private, no-cache' : 'public, max-age=31536000, immutable',
    },
  })
}

const headers = { 'X-Content-Type-Options': 'nosniff' }
