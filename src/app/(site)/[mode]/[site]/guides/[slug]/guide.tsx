import { readBody } from '@/blocks/body'
import { SourceList } from '@/blocks/sources/source-list'
import type { ArticleModel, SiteModel } from '@/content/models'
import { SaveOffline } from '@/islands/save-offline/element'
import { ContentsList, ToContents } from '@/ui/contents-list'
import { JumpLinks } from '@/ui/jump-links'
import { KeyPointsPanel } from '@/ui/key-points-panel'
import { PaperNote } from '@/ui/paper-note'
import { PageTitle } from '@/ui/page-title'
import { Picture } from '@/ui/picture'
import { Section } from '@/ui/section'
import { AboutGuide } from './about-guide'
import { Byline } from './byline'

/**
 * A condition guide. Who wrote and who checked it stand at the top; the dates and all the rest of its history stand at
 * the end, where readers of NHS pages look for them.
 */
export function Guide({ page, site }: { page: ArticleModel; site: SiteModel }) {
  const { title, condition, audience, summary, hero, heroCaption, keyPoints, blocks, references } = page
  const body = readBody({ text: page.body, context: blocks })
  const listsSources = references.length > 0 && !body?.shows.has('sources')
  const contents = [
    ...(body?.outline ?? []),
    ...(listsSources ? [{ id: 'page-sources', text: 'Sources' }] : []),
    { id: 'page-about', text: 'About this guide' },
  ]
  return (
    <div className="guide">
      <div className="sheet-top">
        <PageTitle eyebrow={condition + audienceWords[audience]} title={title} lead={summary}>
          <Byline page={page} site={site} />
          <JumpLinks entries={body?.landmarks ?? []} />
          <SaveOffline />
        </PageTitle>
        <PaperNote
          practice={site.name}
          address={new URL(page.path, site.home).href}
          updatedAt={page.updatedAt}
        />
      </div>
      <ContentsList entries={contents} />
      <div className="guide-text">
        {hero ? (
          <figure className="figure">
            <Picture picture={hero} sizes="(min-width: 46rem) 42rem, 100vw" eager />
            {heroCaption ? <figcaption>{heroCaption}</figcaption> : null}
          </figure>
        ) : null}
        {keyPoints.length > 0 ? (
          <KeyPointsPanel heading="Key points" items={keyPoints} level={2} id="page-key-points" />
        ) : null}
        {body?.content}
        {listsSources ? (
          <Section id="page-sources" heading="Sources" className="sources">
            <SourceList references={references} />
          </Section>
        ) : null}
        <AboutGuide page={page} site={site} />
        <ToContents />
      </div>
    </div>
  )
}

/** Patients need not be told that a guide is for them. */
const audienceWords: Record<ArticleModel['audience'], string> = {
  patients: '',
  carers: ', for carers',
  clinicians: ', for clinicians',
}
