import type { Metadata } from 'next'
import { cache, type ComponentType } from 'react'
import type { PageModel, SiteModel } from '@/content/models'
import type { SiteReader } from '@/content/site-reader'
import { graphText, type Describe } from '@/structured-data/graph'
import { describePage } from '@/structured-data/web-page'
import { NotFound, notFoundMetadata } from './not-found-page'
import { openedSite } from './opened-site'
import { PageFrame } from './page-frame'
import { pageMetadata, type PageKind } from './page-metadata'

export type SiteParams = { mode: string; site: string }

export type PageView<Model extends PageModel> = ComponentType<{ page: Model; site: SiteModel }>

/**
 * What a route's file exports, for a page that is found by its address and drawn by a view: the page and its head.
 * `describe` says to machines what the page shows. A page that is not found answers 404.
 */
export function sitePage<Params extends SiteParams, Model extends PageModel>({
  find,
  View,
  kind = 'website',
  isRailed = true,
  describe = describePage,
}: {
  find: (reader: SiteReader, params: Params) => Promise<Model | null>
  View: PageView<Model>
  kind?: PageKind
  isRailed?: boolean
  describe?: Describe<Model>
}) {
  // Head and body ask one after the other; what they ask for is loaded once a request.
  const load = cache(async (address: string) => {
    const params = JSON.parse(address) as Params
    const reader = await openedSite(params.mode, params.site)
    const page = reader && (await find(reader, params))
    return reader && page ? { page, site: reader.site, preview: reader.preview } : null
  })
  const found = async (params: Promise<Params>) => load(JSON.stringify(await params))

  return {
    generateMetadata: async ({ params }: { params: Promise<Params> }): Promise<Metadata> => {
      const loaded = await found(params)
      return loaded ? pageMetadata({ ...loaded, kind }) : notFoundMetadata
    },
    Page: async ({ params }: { params: Promise<Params> }) => {
      const loaded = await found(params)
      if (!loaded) return <NotFound />
      const { page, site } = loaded
      return (
        <PageFrame
          breadcrumb={page.breadcrumb}
          structuredData={graphText(describe(page, site))}
          isRailed={isRailed}
        >
          <View page={page} site={site} />
        </PageFrame>
      )
    },
  }
}
