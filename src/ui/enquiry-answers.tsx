import { Definitions } from './definitions'
import { EmergencyNote, EnquiryForm, type AnswerProblem, type TypedAnswers } from './enquiry-form'
import { PageTitle } from './page-title'
import { telephoneHref } from './telephone'

/** What the answers of a form say of a practice. */
export type AnsweringPractice = {
  name: string
  telephone: string | null
  keepDays: number
  demonstration: boolean
}

/** The form once more, with what was typed and what is wrong with it. */
export function EnquiryAgain({
  practice: { name, ...practice },
  typed,
  problems,
}: {
  practice: AnsweringPractice
  typed: TypedAnswers
  problems: readonly AnswerProblem[]
}) {
  return (
    <>
      <PageTitle title="Ask us to contact you" />
      <div>
        <EnquiryForm practice={name} {...practice} typed={typed} problems={problems} />
      </div>
    </>
  )
}

/** Everything that will be sent, to be read once more: a wrong digit means that nobody calls. */
export function EnquiryCheck({
  practice,
  entries,
  typed,
  ticket,
  isAgain,
}: {
  practice: AnsweringPractice
  entries: readonly { term: string; value: string }[]
  typed: TypedAnswers
  ticket: string
  /** The button was pressed very soon or very late. */
  isAgain: boolean
}) {
  return (
    <>
      <PageTitle title="Check your answers" lead={`Nothing has been sent to ${practice.name} yet.`} />
      {isAgain ? <p className="note">Please read your answers once more, then send them.</p> : null}
      <EmergencyNote />
      <Definitions entries={entries} className="terms enquiry-entries" />
      <EnquirySending practice={practice} typed={typed} ticket={ticket} send={`Send to ${practice.name}`} />
    </>
  )
}

/** It is kept. Whether the practice has read it nobody can promise. */
export function EnquiryReceived({ practice }: { practice: AnsweringPractice }) {
  return (
    <>
      <PageTitle
        title="We have your message"
        lead={
          practice.demonstration
            ? 'This is a demonstration: no practice will contact you.'
            : `${practice.name} can read it now.`
        }
      />
      <section>
        <h2>What happens next</h2>
        <p>The practice reads messages when it is open. It then contacts you in the way you chose.</p>
        <Call telephone={practice.telephone} before="If you do not hear from us, call" />
        <p>
          <strong>If you feel worse, do not wait for us.</strong> Call 111 for urgent advice, or 999 in an
          emergency.
        </p>
        <p>
          <a href="/">Go to the home page</a>
        </p>
      </section>
    </>
  )
}

/** It was not kept, and this says so, with another way to reach the practice. */
export function EnquiryRefused({
  practice,
  typed,
  ticket,
  why,
}: {
  practice: AnsweringPractice
  typed: TypedAnswers
  ticket: string
  why: 'too many' | 'fault'
}) {
  return (
    <>
      <PageTitle title="Your message was not sent" lead={reasons[why]} />
      <Call telephone={practice.telephone} before="Please call us:" />
      <p>You can also try again. Your answers are still here.</p>
      <EnquirySending practice={practice} typed={typed} ticket={ticket} send="Try again" />
    </>
  )
}

/** The practice takes no messages in this way (any more). */
export function EnquiryClosed() {
  return (
    <>
      <PageTitle
        title="Your message was not sent"
        lead="This practice takes no messages through its website at the moment."
      />
      <p>
        Please <a href="/">go to the home page</a> and call the practice.
      </p>
    </>
  )
}

/** The answers as they are, ready to be sent or changed. */
export function EnquirySending({
  practice,
  typed,
  ticket,
  send,
}: {
  practice: AnsweringPractice
  typed: TypedAnswers
  ticket: string
  send: string
}) {
  return (
    <form action="/forms/enquiry" method="post" className="enquiry-form">
      {Object.entries({ ...typed, ticket }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p>
        {practice.name} uses your answers to contact you, and for nothing else. They are stored encrypted and
        deleted after {practice.keepDays} days.
      </p>
      <p className="enquiry-buttons">
        <button className="button" type="submit" name="step" value="send">
          {send}
        </button>
        <button className="button-quiet" type="submit" name="step" value="change">
          Change your answers
        </button>
      </p>
    </form>
  )
}

function Call({ telephone, before }: { telephone: string | null; before: string }) {
  if (telephone === null) return null
  return (
    <p>
      {before} <a href={telephoneHref(telephone)}>{telephone}</a>.
    </p>
  )
}

const reasons = {
  'too many': 'Too many messages were sent in the last hour, from your network or to this practice.',
  fault: 'Something is wrong on our side, and we could not keep your message.',
} as const
