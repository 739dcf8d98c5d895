import type { IncomingMessage, ServerResponse } from 'node:http'
import { encodingFor } from './accept-encoding'
import type { IslandFiles } from './island-files'
import { refuse } from './refuse'
import { KEEPER_HEADERS } from './security-headers'

/** Sends an island's script. Its address holds a hash of its content, so whoever has it once never asks again. */
export function deliverIsland({
  request,
  response,
  islands,
  path,
}: {
  request: IncomingMessage
  response: ServerResponse
  islands: IslandFiles
  path: string
}): void {
  const file = islands.at(path)
  if (!file) return refuse(response, 404)
  const encoding = encodingFor(request.headers['accept-encoding'])
  const body = file[encoding]
  response.writeHead(200, {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
    ...(path === KEEPER ? KEEPER_HEADERS : {}),
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Asked for by its plain name, so that browsers find a newer one in its place. */
const KEEPER = '/islands/guide-keeper.js'
