import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from './heading'
import { Paragraphs } from './paragraphs'

/** Questions with their answers in the open: nobody has to press anything to read them. */
export function Questions({
  questions,
  level,
  mark,
}: {
  questions: readonly { question: string; answer: string }[]
  level: HeadingLevel
  /** As in `Paragraphs`, for the answers. */
  mark?: (line: string) => ReactNode
}) {
  return questions.map(({ question, answer }, index) => (
    <div key={index} className="question">
      <Heading level={level}>{question}</Heading>
      <Paragraphs text={answer} mark={mark} />
    </div>
  ))
}
