import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib'
import type { EncodedPage, Encoding } from './page-store'
import type { RenderedPage, RenderedPicture } from './rendered-page'

/** What is written of something that was rendered. A picture is compressed already. */
export async function encodedOf(rendered: RenderedPage | RenderedPicture): Promise<EncodedPage> {
  return 'picture' in rendered ? { identity: rendered.picture } : encodePage(rendered.html)
}

/**
 * Compresses a page once, so that no request has to, as far as brotli can: the last step, from 10 to 11, makes a guide
 * 2% smaller, and the time that it takes is spent beside the process, not in it.
 */
export async function encodePage(html: string): Promise<Record<Encoding, Buffer>> {
  const identity = Buffer.from(html)
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(identity, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
      },
    }),
    promisify(gzip)(identity, { level: 9 }),
  ])
  return { identity, br, gzip: gz }
}

/** The document that an encoding holds. Rejects when it is not whole. */
export async function decodePage(body: Buffer, encoding: Encoding): Promise<Buffer> {
  return decoders[encoding](body)
}

const decoders: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  identity: async (body) => body,
  br: (body) => promisify(brotliDecompress)(body),
  gzip: (body) => promisify(gunzip)(body),
}
