import { PostcodeAnswerView, PostcodeForm } from '@/islands/postcode-check/element'
import type { PostcodeAnswer } from '@/postcodes/answer'
import { ErrorSummary } from '@/ui/form-field'
import { PageTitle } from '@/ui/page-title'

/** The answer, or what is missing for one, and the form for another try. */
export function CoverageAnswer({
  answer,
  typed,
  heading,
}: {
  answer: PostcodeAnswer
  typed: string
  heading: string
}) {
  if (answer.outcome === 'more' || answer.outcome === 'unreadable') {
    const message = [answer.sentence, ...answer.next].join(' ')
    return (
      <>
        <ErrorSummary errors={[{ id: 'postcode', message }]} />
        <PageTitle title={heading} />
        <PostcodeForm typed={typed} error={message} />
      </>
    )
  }
  return (
    <>
      <PageTitle title={answer.sentence} />
      <PostcodeAnswerView answer={answer} />
      <section>
        <h2>Check another postcode</h2>
        <PostcodeForm />
      </section>
    </>
  )
}
