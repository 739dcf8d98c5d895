import type { Endpoint } from 'payload'
import { isPictureFileName, readPictureFile } from './picture-files'

/**
 * `/api/media/file/<name>` in the admin, for every width of a picture. It stands before Payload's own address of the
 * same form, which knows only the largest. Who may not read the picture's document gets the answer of a picture that
 * does not exist.
 */
export const staffFileEndpoint: Endpoint = {
  path: '/file/:filename',
  method: 'get',
  handler: async (req) => {
    const name = req.routeParams?.filename
    if (typeof name !== 'string' || !isPictureFileName(name)) return notFound()
    const { docs } = await req.payload.find({
      collection: 'media',
      depth: 0,
      disableErrors: true,
      limit: 1,
      overrideAccess: false,
      pagination: false,
      req,
      // The trash shows its pictures too.
      trash: true,
      where: { 'variants.filename': { equals: name } },
    })
    const folder = docs[0]?.folder
    const bytes = folder ? await readPictureFile(folder, name) : null
    return bytes
      ? new Response(bytes, {
          headers: {
            'Content-Type': 'image/webp',
            'Content-Length': String(bytes.length),
            'Cache-Control': 'private, max-age=3600',
            'X-Content-Type-Options': 'nosniff',
          },
        })
      : notFound()
  },
}

function notFound(): Response {
  return Response.json(
    { errors: [{ message: 'There is no such picture, or you may not see it.' }] },
    { status: 404, headers: { 'Cache-Control': 'no-store' } },
  )
}
