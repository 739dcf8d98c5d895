import { Heading, below } from '@/ui/heading'
import { Questions } from '@/ui/questions'
import { citing } from '../sources/cited'
import type { ViewProps } from '../view-props'
import { rows, words } from '../written'

export function Faq({ block, context, level, id }: ViewProps<'faq'>) {
  const questions = rows(block.questions)
    .map(({ question, answer }) => ({ question: words(question), answer: words(answer) }))
    .filter(({ question, answer }) => question && answer)
  if (questions.length === 0) return null
  return (
    <section>
      <Heading level={level} id={id}>
        {words(block.heading) || 'Common questions'}
      </Heading>
      <Questions questions={questions} level={below(level)} mark={citing(context)} />
    </section>
  )
}
