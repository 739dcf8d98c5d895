import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { EncodedPage } from './page-store'

/**
 * Compresses a page once, so that no request has to. Brotli's last step, from 10 to 11, would make a guide 2% smaller
 * and take three times as long, and an editor waits for it.
 */
export async function encodePage(html: string): Promise<EncodedPage> {
  const identity = Buffer.from(html)
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(identity, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 10,
        [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
      },
    }),
    promisify(gzip)(identity, { level: 9 }),
  ])
  return { identity, br, gzip: gz }
}
