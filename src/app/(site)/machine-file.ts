import type { SiteReader } from '@/content/site-reader'
import { mediaTypeOf } from '@/sites/plain-files'
import { openedSite } from './opened-site'

type Address<Params> = { params: Promise<{ mode: string; site: string } & Params> }

/**
 * What the route of a file for machines exports: its GET.
 *
 * @param path of the file on the site, which decides its media type
 * @param make returns the file, or null when there is none at the address
 */
export function machineFile<Params extends object = object>(
  path: string,
  make: (reader: SiteReader, params: Params) => Promise<string | Buffer | null>,
) {
  return async (_: Request, { params }: Address<Params>): Promise<Response> => {
    const { mode, site, ...rest } = await params
    const reader = await openedSite(mode, site)
    const file = reader && (await make(reader, rest as unknown as Params))
    if (file === null) return new Response('There is no such file.\n', { status: 404 })
    const body = typeof file === 'string' ? file : new Uint8Array(file)
    return new Response(body, { headers: { 'Content-Type': mediaTypeOf(path) } })
  }
}
