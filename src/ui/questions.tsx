import { Heading, type HeadingLevel } from './heading'
import { Paragraphs } from './paragraphs'

/** Questions with their answers in the open: nobody has to press anything to read them. */
export function Questions({
  questions,
  level,
}: {
  questions: readonly { question: string; answer: string }[]
  level: HeadingLevel
}) {
  return questions.map(({ question, answer }, index) => (
    <div key={index} className="question">
      <Heading level={level}>{question}</Heading>
      <Paragraphs text={answer} />
    </div>
  ))
}
