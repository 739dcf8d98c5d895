import { PostcodeAnswerView, PostcodeForm } from '@/islands/postcode-check/element'
import { ErrorSummary, FormField, describedBy } from '@/ui/form-field'
import { Definitions } from '@/ui/definitions'
import { EnquirySending } from '@/ui/enquiry-answers'
import { EnquiryForm } from '@/ui/enquiry-form'
import { PageTitle } from '@/ui/page-title'

const practice = { name: 'A practice', telephone: null, keepDays: 90, demonstration: true }

/** One of everything that an answer to a form may show: a page is published with the styles of what is on it. */
export function AnswerExamples() {
  return (
    <>
      <PageTitle title="Your answer" lead="In a few words." />
      <ErrorSummary errors={[{ id: 'example', message: 'Something is missing.' }]} />
      <form method="post">
        <FormField id="example" label="A question" hint="For example, this." error="Something is missing.">
          <input type="text" {...describedBy({ id: 'example', hint: true, error: 'Missing.' })} />
        </FormField>
        <FormField id="long-example" label="A longer answer">
          <textarea rows={4} id="long-example" />
        </FormField>
        <button className="button" type="submit">
          Send
        </button>
      </form>
      <div className="panel">
        <p>
          <a href="/">A link</a>
        </p>
      </div>
      <PostcodeForm />
      <PostcodeAnswerView
        answer={{ outcome: 'yes', sentence: '', next: ['Next.'], links: [{ label: 'A link', href: '/' }] }}
      />
      <p className="note">A note.</p>
      <EnquiryForm practice="A practice" keepDays={90} demonstration />
      <Definitions entries={[{ term: 'Name', value: 'Somebody' }]} className="terms enquiry-entries" />
      <EnquirySending practice={practice} typed={{}} ticket="" send="Send" />
      <section>
        <h2>A part</h2>
        <ul>
          <li>One thing</li>
        </ul>
      </section>
    </>
  )
}
