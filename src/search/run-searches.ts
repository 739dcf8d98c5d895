import { parentPort, workerData } from 'node:worker_threads'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { policyOf } from '@/delivery/page-policy'
import { fileStore } from '@/publishing/file-store'
import type { Encoding } from '@/publishing/page-store'
import { createSearchEngine } from './search-engine'
import type { FromThread, ToThread } from './thread-messages'

/* The whole of the thread: looks at sites and answers searches, as `search-service.ts` asks. */
const { folder } = workerData as { folder: string }
const engine = createSearchEngine(fileStore(folder))

parentPort?.on('message', (message: ToThread) => {
  if ('look' in message) return void engine.look(message.look).catch(fail)
  answer(message).catch(fail)
})

async function answer({ id, site, query, encoding }: Extract<ToThread, { id: number }>): Promise<void> {
  const html = await engine.answer(site, query)
  if (html === null) return say({ id, answer: null })
  const body = new Uint8Array(ENCODE[encoding](Buffer.from(html)))
  say({ id, answer: { body, policy: policyOf(html) } })
}

/** Nobody looks at the same answer twice, so it is packed quickly. */
const ENCODE: Record<Encoding, (html: Buffer) => Buffer> = {
  identity: (html) => html,
  gzip: (html) => gzipSync(html),
  br: (html) => brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
}

function say(message: FromThread): void {
  parentPort?.postMessage(message)
}

/** The thread ends with the error; the service reports it and begins another one. */
function fail(error: unknown): void {
  setImmediate(() => {
    throw error
  })
}
