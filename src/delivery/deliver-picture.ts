import { type FileHandle, open } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { byteRange } from './byte-range'
import { isFresh } from './conditional'
import { refuse } from './refuse'
import { PICTURE_POLICY } from './security-headers'

/**
 * Sends a picture from its file, or the part that was asked for, no faster than the reader takes it.
 *
 * @param file a path made from what the publisher wrote, never from a reader's words
 * @param tags what a shared cache may purge the picture by
 */
export async function deliverPicture({
  request,
  response,
  file,
  tags,
}: {
  request: IncomingMessage
  response: ServerResponse
  file: string
  tags: readonly string[]
}): Promise<void> {
  const handle = await openIfThere(file)
  if (!handle) return refuse(response, 404)
  try {
    const { size } = await handle.stat()
    const part = answerHead({ request, response, etag: `"${basename(file, '.webp')}"`, size, tags })
    if (part) await send({ handle, response, part })
  } finally {
    await handle.close()
  }
}

type Part = { first: number; last: number }

/** Writes status and headers; returns which bytes are to follow, or null when none are and the answer is complete. */
function answerHead({
  request: { headers, method },
  response,
  etag,
  size,
  tags,
}: {
  request: IncomingMessage
  response: ServerResponse
  /** A name is given to one upload only: the bytes behind it never change. */
  etag: string
  size: number
  tags: readonly string[]
}): Part | null {
  response.setHeader('Content-Type', 'image/webp')
  response.setHeader('Content-Security-Policy', PICTURE_POLICY)
  response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
  response.setHeader('Cache-Tag', tags.join(','))
  response.setHeader('Surrogate-Key', tags.join(' '))
  response.setHeader('Accept-Ranges', 'bytes')
  response.setHeader('ETag', etag)
  if (isFresh(headers['if-none-match'], etag)) return end(response, 304)

  const isRangeMeant = method === 'GET' && (headers['if-range'] ?? etag) === etag
  const range = byteRange(isRangeMeant ? headers.range : undefined, size)
  if (range === 'unsatisfiable') {
    response.setHeader('Content-Range', `bytes */${size}`)
    return end(response, 416)
  }
  const part = range === 'whole' ? { first: 0, last: size - 1 } : range
  response.setHeader('Content-Length', part.last - part.first + 1)
  if (range !== 'whole') response.setHeader('Content-Range', `bytes ${part.first}-${part.last}/${size}`)
  const status = range === 'whole' ? 200 : 206
  if (method === 'HEAD' || size === 0) return end(response, status)
  response.writeHead(status)
  return part
}

function end(response: ServerResponse, status: number): null {
  response.writeHead(status).end()
  return null
}

async function send({
  handle,
  response,
  part: { first, last },
}: {
  handle: FileHandle
  response: ServerResponse
  part: Part
}): Promise<void> {
  const bytes = handle.createReadStream({ start: first, end: last, autoClose: false })
  await pipeline(bytes, response).catch((error: unknown) => {
    // A reader who leaves before the end is no fault.
    if (codeOf(error) !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  })
}

async function openIfThere(file: string): Promise<FileHandle | null> {
  try {
    return await open(file)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null
}
