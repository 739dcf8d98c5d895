import cluster from 'node:cluster'
import { readFileSync, writeSync } from 'node:fs'
import { createServer } from 'node:http'
import { preparePage } from '@/delivery/prepare-page'
import { sendReady } from '@/delivery/send-ready'

/*
 * The least that a server in Node can do: it looks at nothing of a request, and sends one of its pages, whichever. What
 * many pages cost here they cost by lying in memory.
 */
const { PORT = '', WORKERS = '', PAGES = '', PAGE = '' } = process.env

if (cluster.isPrimary) {
  let listening = 0
  cluster.on('listening', () => {
    listening += 1
    if (listening === Number(WORKERS)) writeSync(1, 'ready\n')
  })
  for (let n = 0; n < Number(WORKERS); n += 1) cluster.fork()
} else {
  const pages: Buffer[] = []
  for (let n = 0; n < Number(PAGES); n += 1) {
    const { bytes } = await preparePage({
      site: 'moorlands',
      path: '/guides/back',
      body: readFileSync(PAGE),
      encoding: 'br',
      mediaType: 'text/html; charset=utf-8',
      status: 200,
    })
    pages.push(bytes)
  }
  createServer((_, response) => {
    const page = pages[Math.floor(Math.random() * pages.length)]
    if (page) sendReady(response, page, { isHttps: false })
  }).listen(Number(PORT), '127.0.0.1')
}
