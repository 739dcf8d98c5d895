import type { UIFieldServerProps } from 'payload'
import { openEnquiry, type OpenedEnquiry } from '@/content/open-enquiry'
import { timeWords } from '@/enquiries/answers'
import type { Enquiry } from '@/enquiries/enquiry'
import { telephoneHref } from '@/ui/telephone'
import { ukTime } from '../publishing/uk-time'
import { AnsweredButton } from './answered-button'

/** An enquiry as plain text, with the ways to answer it, and who has read it. */
export async function EnquiryMessage({ id, payload, user }: UIFieldServerProps) {
  const opened = user && id !== undefined ? await openEnquiry({ payload, user, id: String(id) }) : null
  if (opened === null) return <p>This is not here, or you may not read it.</p>
  return (
    <div className="enquiry">
      <p>
        Enquiry {opened.number}, to {opened.practice}, on {ukTime(opened.receivedAt)}. It is deleted on{' '}
        {ukTime(opened.deleteAfter)}.
      </p>
      {opened.enquiry ? <Message enquiry={opened.enquiry} /> : <Unreadable />}
      <AnsweredButton id={String(id)} isAnswered={opened.state === 'answered'} />
      <Readings readings={opened.readings} />
    </div>
  )
}

function Message({ enquiry }: { enquiry: Enquiry }) {
  const { name, telephone, email, postcode, time, note } = enquiry
  return (
    <dl>
      <Entry term="Name">{name}</Entry>
      <Entry term="Telephone">{telephone && <a href={telephoneHref(telephone)}>{telephone}</a>}</Entry>
      <Entry term="Email">{email && <a href={`mailto:${encodeURIComponent(email)}`}>{email}</a>}</Entry>
      <Entry term="Postcode area">{postcode}</Entry>
      <Entry term="A good time">{time && timeWords[time]}</Entry>
      <Entry term="Message">{note}</Entry>
    </dl>
  )
}

function Entry({ term, children }: { term: string; children: React.ReactNode }) {
  if (!children) return null
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Unreadable() {
  return (
    <p>
      This enquiry cannot be read, because the key that it was encrypted with is missing. Ask the person who
      runs the platform to put back the earlier ENQUIRY_KEY.
    </p>
  )
}

function Readings({ readings }: { readings: OpenedEnquiry['readings'] }) {
  if (readings.length === 0) return <p className="enquiry__readings">You are the first to read this.</p>
  return (
    <section className="enquiry__readings" aria-labelledby="enquiry-readings">
      <h2 id="enquiry-readings">What was done before</h2>
      <ul>
        {readings.map(({ id, at, by, act }) => (
          <li key={id}>
            {by} {acts[act]} on {ukTime(at)}.
          </li>
        ))}
      </ul>
    </section>
  )
}

const acts: Record<OpenedEnquiry['readings'][number]['act'], string> = {
  read: 'read it',
  answered: 'marked it as answered',
  reopened: 'marked it as not answered',
  deleted: 'deleted it',
}
