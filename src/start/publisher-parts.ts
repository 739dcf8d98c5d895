import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { openFor } from '@/content/open-for'
import { siteStateOf } from '@/content/site-state'
import { capture, type Handler } from '@/publishing/capture'
import type { BuiltIslands } from '@/publishing/island-scripts'
import { withPageAnswer } from '@/publishing/page-answer'
import type { PublisherParts } from '@/publishing/publisher'
import { pageRenderer, type AskNext } from '@/publishing/render-page'
import { listSites } from '@/sites/site-directory'
import { keepMoves } from './keep-moves'
import { liveSites } from './live-sites'
import { publishedPages } from './published-pages'

/**
 * What publishing needs, whoever does it: the database on one side, the folder of published pages on the other, Next
 * between them. Nobody is told of changes; the server adds its readers.
 */
export async function publisherParts({
  payload,
  handle,
  root,
  islands,
  dataDir,
}: {
  payload: Payload
  handle: Handler
  root: string
  islands: BuiltIslands
  dataDir: string
}): Promise<PublisherParts> {
  const buildFolder = join(root, '.next')
  return {
    store: publishedPages(dataDir),
    build: (await readFile(join(buildFolder, 'BUILD_ID'), 'utf8')).trim(),
    liveSites: () => liveSites(payload),
    stateOf: async (slug) => {
      const reader = await openFor({ payload, slug, viewer: { kind: 'patient' } })
      return reader && siteStateOf({ payload, site: reader.site })
    },
    render: pageRenderer({ ask: askNext(handle), buildFolder, islands }),
    keepMoves: async (slug, moves) => {
      const site = listSites().find((each) => each.slug === slug)
      return site ? keepMoves({ payload, site: site.id, moves }) : []
    },
    onChange: () => undefined,
    onReroute: () => undefined,
    report: {
      published: (slug, { rendered, removed, failed }) => {
        payload.logger.info({
          msg: `Published ${slug}`,
          rendered: rendered.length,
          removed: removed.length,
          failed: failed.length,
        })
        for (const { path, error } of failed)
          payload.logger.error({ err: error, msg: `Could not publish ${path} of ${slug}` })
      },
      failed: (error) => payload.logger.error({ err: error, msg: 'The publisher could not look at a site.' }),
    },
  }
}

/** Within the process, so that no address leads to unfinished pages. The page leaves its status and its reads. */
function askNext(handle: Handler): AskNext {
  return async (url) => {
    const { result, answer } = await withPageAnswer(() => capture(handle, { url, headers: {} }))
    return { status: answer.status ?? result.status, body: result.body, reads: answer.reads?.() ?? [] }
  }
}
