import type { ServerProps } from 'payload'
import { personFrom } from '@/access/payload'
import { sitesWhere } from '@/access/policy'
import { ukDate } from '@/ui/uk-date'
import { findFirstSteps } from '@/content/first-steps'
import { findWebsites } from '@/content/find-websites'
import { countNewEnquiries } from '@/content/new-enquiries'
import {
  findDrafts,
  findDueReviews,
  readsContent,
  type DueGuide,
  type WaitingDocument,
} from '@/content/waiting-work'
import { FirstStepsOf } from './first-steps'

/** What somebody reads first: where to begin, what waits, and where their website is. */
export async function Welcome({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  if (!user) return null
  const [drafts, due, websites, enquiries, first] = await Promise.all([
    findDrafts(payload, user),
    findDueReviews(payload, user),
    findWebsites(payload, user),
    countNewEnquiries(payload, user),
    findFirstSteps(payload, user),
  ])
  const mayWrite = sitesWhere(personFrom(user), 'create', 'content').length > 0
  return (
    <section className="welcome" aria-labelledby="welcome-heading">
      <h1 id="welcome-heading">Hello{user.name ? `, ${user.name}` : ''}</h1>
      {first.map((practice) => (
        <FirstStepsOf key={practice.site} {...practice} />
      ))}
      {mayWrite && <Beginnings />}
      {!mayWrite && readsContent(user) && (
        <p>You can read everything of your practice, also what is not published yet.</p>
      )}
      <div className="welcome__lists">
        <Enquiries count={enquiries} />
        <DueReviews guides={due} />
        <Drafts documents={drafts} />
        <Websites websites={websites} leadsToPublishing={readsContent(user)} />
      </div>
    </section>
  )
}

function Beginnings() {
  return (
    <>
      <p>
        Everything you write is saved as a draft while you type. Patients see it when you press{' '}
        <b>Publish changes</b>, and not before.
      </p>
      <ul className="welcome__beginnings">
        {beginnings.map(([words, collection]) => (
          <li key={collection}>
            <a href={`/admin/collections/${collection}/create`}>{words}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Enquiries({ count }: { count: number | null }) {
  if (count === null) return null
  return (
    <section aria-labelledby="welcome-enquiries">
      <h2 id="welcome-enquiries">Patients’ enquiries</h2>
      <ul>
        <li>
          <a href="/admin/collections/enquiries">{count === 0 ? 'No new ones' : `${count} new`}</a>
        </li>
      </ul>
    </section>
  )
}

function DueReviews({ guides }: { guides: DueGuide[] }) {
  if (guides.length === 0) return null
  return (
    <section aria-labelledby="welcome-due">
      <h2 id="welcome-due">Guides to review</h2>
      <ul>
        {guides.map(({ id, title, due }) => (
          <li key={id}>
            <a href={`/admin/collections/articles/${id}`}>{title}</a> <small>due on {ukDate(due)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Drafts({ documents }: { documents: WaitingDocument[] }) {
  if (documents.length === 0) return null
  return (
    <section aria-labelledby="welcome-drafts">
      <h2 id="welcome-drafts">Not published yet</h2>
      <ul>
        {documents.map(({ collection, id, kind, title, changedAt }) => (
          <li key={id}>
            <a href={`/admin/collections/${collection}/${id}`}>{title}</a>{' '}
            <small>
              {kind.toLowerCase()}, changed on {ukDate(changedAt)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Websites({
  websites,
  leadsToPublishing,
}: {
  websites: { name: string; address: string }[]
  leadsToPublishing: boolean
}) {
  if (websites.length === 0) return null
  return (
    <section aria-labelledby="welcome-websites">
      <h2 id="welcome-websites">{websites.length === 1 ? 'Your website' : 'Your websites'}</h2>
      <ul>
        {websites.map(({ name, address }) => (
          <li key={address}>
            <a href={address} target="_blank" rel="noreferrer">
              {name}
            </a>{' '}
            <small>as patients see it</small>
          </li>
        ))}
        {leadsToPublishing && (
          <li>
            <a href="/admin/publishing">What was published last</a>
          </li>
        )}
      </ul>
    </section>
  )
}

const beginnings = [
  ['Write a condition guide', 'articles'],
  ['Add an exercise', 'exercises'],
  ['Describe a place you visit', 'service-areas'],
  ['Upload a picture', 'media'],
] as const
