import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { publishingOverview, type SitePublishing } from '@/content/publishing-overview'
import { ukTime } from './uk-time'

/** What was published, what waits and what could not be done, for each practice of whoever looks. */
export async function PublishingOverview({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const sites = user ? await publishingOverview(payload, user) : []
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      searchParams={searchParams}
      user={user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: 'Publishing' }]} />
      <div className="publishing gutter--left gutter--right">
        <header>
          <h1>Publishing</h1>
          <p>
            What you publish is on the website within moments. Here is what was done last, and what could not
            be done. <a href="/admin/publishing">Look again</a>
          </p>
        </header>
        {sites.length === 0 && <p>You work for no practice yet.</p>}
        {sites.map((site) => (
          <SiteReport key={site.id} site={site} />
        ))}
      </div>
    </DefaultTemplate>
  )
}

function SiteReport({ site }: { site: SitePublishing }) {
  const heading = `publishing-${site.id}`
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{site.name}</h2>
      <p>
        {stateOf(site)}{' '}
        {site.isLive && (
          <a href={site.home} target="_blank" rel="noreferrer">
            Open the website
          </a>
        )}
      </p>
      <Failures failures={site.failures} />
      <Recent site={site} />
    </section>
  )
}

function stateOf({ failures, isBusy, isLive, pages, toCompress }: SitePublishing): string {
  if (!isLive) return 'This website is not open yet, so nothing of it is published.'
  const count = pages === 1 ? 'One page is published.' : `${pages} pages are published.`
  if (isBusy) return `${count} Some are being brought up to date at this moment.`
  const state = failures.length > 0 ? count : `${count} All are up to date.`
  if (toCompress === 0) return state
  const some = toCompress === 1 ? 'One is' : `${toCompress} are`
  return `${state} ${some} being made smaller to download; patients can read ${toCompress === 1 ? 'it' : 'them'} meanwhile.`
}

function Failures({ failures }: { failures: SitePublishing['failures'] }) {
  if (failures.length === 0) return null
  return (
    <>
      <h3>Could not be published</h3>
      <ul className="publishing__failures">
        {failures.map(({ address, at, document, path, reason }) => (
          <li key={path}>
            {document ? (
              <a href={`/admin/collections/${document.collection}/${document.id}`}>{shown(address)}</a>
            ) : (
              <b>{shown(address)}</b>
            )}
            <span>{reason}</span>
            <small>Last tried on {ukTime(at)}. It is tried again every minute.</small>
          </li>
        ))}
      </ul>
    </>
  )
}

function Recent({ site: { home, recent } }: { site: SitePublishing }) {
  if (recent.length === 0) return null
  return (
    <table className="publishing__recent">
      <caption>What was done last</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col">Pages</th>
        </tr>
      </thead>
      <tbody>
        {recent.slice(0, SHOWN).flatMap(({ at, ...pass }) =>
          (Object.keys(words) as (keyof typeof words)[])
            .filter((part) => pass[part].count > 0)
            .map((part) => (
              <tr key={`${at} ${part}`}>
                <td>{ukTime(at)}</td>
                <td>
                  {pass[part].count} {pass[part].count === 1 ? 'page' : 'pages'} {words[part]}
                </td>
                <td>
                  <Pages home={home} part={part} {...pass[part]} />
                </td>
              </tr>
            )),
        )}
      </tbody>
    </table>
  )
}

function Pages({
  count,
  home,
  part,
  paths,
}: {
  count: number
  home: string
  part: keyof typeof words
  paths: string[]
}) {
  const more = count - paths.length
  return (
    <>
      {paths.map((path) => (
        <span className="publishing__page" key={path}>
          {part === 'rendered' ? (
            <a href={`${home.replace(/\/$/, '')}${path}`} target="_blank" rel="noreferrer">
              {path}
            </a>
          ) : (
            path
          )}
        </span>
      ))}
      {more > 0 && <span className="publishing__page">and {more} more</span>}
    </>
  )
}

const words = { rendered: 'published', removed: 'removed', failed: 'could not be published' } as const

const SHOWN = 10

function shown(address: string): string {
  return address.replace(/^https?:\/\//, '')
}
