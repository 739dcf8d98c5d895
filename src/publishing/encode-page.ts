import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { brotliDecompress, constants, createBrotliCompress, gunzip, gzip } from 'node:zlib'
import type { EncodedPage, Encoding } from './page-store'
import type { RenderedPage, RenderedPicture } from './rendered-page'

/**
 * How hard brotli tries. `quick` takes milliseconds, so that a page is public at once; `best` takes fifty times as long
 * and makes a guide a tenth smaller.
 */
export type Effort = 'quick' | 'best'

/** What is rendered, as bytes. */
export function contentOf(rendered: RenderedPage | RenderedPicture): Buffer {
  return 'picture' in rendered ? rendered.picture : Buffer.from(rendered.html)
}

/** What is written of something that was rendered. A picture is compressed already. */
export async function encodedOf(
  rendered: RenderedPage | RenderedPicture,
  effort: Effort,
): Promise<EncodedPage> {
  return 'picture' in rendered ? { identity: rendered.picture } : encodePage(rendered.html, effort)
}

/** Compresses a page once, so that no request has to. */
export async function encodePage(html: string, effort: Effort = 'best'): Promise<Record<Encoding, Buffer>> {
  const identity = Buffer.from(html)
  const [br, gz] = await Promise.all([brotli(identity, effort), promisify(gzip)(identity, { level: 9 })])
  return { identity, br, gzip: gz }
}

/**
 * The same bytes for the same content and effort, worked out beside the process.
 *
 * @param signal gives it up: rejects at once, and keeps the process from ending for one part of the content at most
 */
export async function brotli(content: Buffer, effort: Effort, signal?: AbortSignal): Promise<Buffer> {
  const compress = createBrotliCompress({
    params: {
      [constants.BROTLI_PARAM_QUALITY]: QUALITY[effort],
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })
  const [compressed] = await Promise.all([
    buffer(compress),
    pipeline(Readable.from(partsOf(content)), compress, { signal }),
  ])
  return compressed
}

const QUALITY: Record<Effort, number> = { quick: 6, best: 11 }

/** What zlib has been given it finishes, whoever wants to stop. */
function* partsOf(content: Buffer): Generator<Buffer> {
  for (let start = 0; start < content.length; start += PART_BYTES)
    yield content.subarray(start, start + PART_BYTES)
}

const PART_BYTES = 64 * 1024

/** The document that an encoding holds. Rejects when it is not whole. */
export async function decodePage(body: Buffer, encoding: Encoding): Promise<Buffer> {
  return decoders[encoding](body)
}

const decoders: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  identity: async (body) => body,
  br: (body) => promisify(brotliDecompress)(body),
  gzip: (body) => promisify(gunzip)(body),
}
