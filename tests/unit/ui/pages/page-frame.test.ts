import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { PageFrame } from '@/app/(site)/page-frame'
import { finishPage } from '@/publishing/finish-page'
import { graphText } from '@/structured-data/graph'
import { describePage } from '@/structured-data/web-page'
import { pageOf, practice } from './models'

describe('the frame of a page', () => {
  it('should carry structured data that the publisher keeps as it is', async () => {
    const structuredData = graphText(describePage(pageOf('/plan', 'A </script> & more'), practice))
    const frame = createElement(PageFrame, {
      breadcrumb: [],
      structuredData,
      children: createElement('h1', null, 'Your plan'),
    })
    const html = `<!DOCTYPE html><html lang="en-GB"><head><title>Plan</title></head><body>${renderToStaticMarkup(frame)}</body></html>`
    const finished = await finishPage(html, {
      readStylesheet: async () => '',
      islands: { addressOf: () => null, at: () => null },
    })
    expect(finished).toContain(`</main><script type="application/ld+json">${structuredData}</script>`)
    expect(finished.match(/<\/script>/g)).toHaveLength(1)
  })

  it('should carry none where a page says nothing to machines', () => {
    const frame = createElement(PageFrame, { breadcrumb: [], children: 'Page not found' })
    expect(renderToStaticMarkup(frame)).not.toContain('<script')
  })
})
