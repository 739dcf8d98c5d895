import type { ReactNode } from 'react'
import type { ExerciseModel } from '@/content/models'
import { LinkedWords } from '@/ui/linked-words'
import { TextList } from '@/ui/text-list'
import { alternativeReasons, fallsAdvice } from './exercise-words'
import { safetyBeside } from './safety'
import { StopList } from './stop-list'

/**
 * What a patient must know of an exercise besides its steps, short enough to be read between two of them: when to stop,
 * who must not do it or must ask first, and then, on screens only, what to do instead. What the page has said for
 * every exercise is a link to there.
 */
export function ExerciseRules({ exercise }: { exercise: ExerciseModel }) {
  const { sharedSafety, fallsRisk } = exercise
  const { stop, doNot, askFirst } = safetyBeside(exercise)
  return (
    <dl className="rules">
      <Rule term="Stay safe" values={given(fallsAdvice[fallsRisk])} />
      {stop.length > 0 || sharedSafety ? (
        <>
          <dt className="stop">When to stop</dt>
          {stop.length > 0 ? (
            <dd>
              <StopList rules={stop} />
            </dd>
          ) : null}
          {sharedSafety ? (
            <dd>
              <a href={sharedSafety.href}>Rules for every exercise</a>
            </dd>
          ) : null}
        </>
      ) : null}
      <Rule term="Do not do it if" values={doNot} className="stop" />
      <Rule term="Ask a GP or physiotherapist first if" values={askFirst} />
      <Rule term="Instead" values={instead(exercise)} className="more" />
    </dl>
  )
}

function Rule({ term, values, className }: { term: string; values: ReactNode[]; className?: string }) {
  if (values.length === 0) return null
  return (
    <>
      <dt className={className}>{term}</dt>
      <dd className={className}>{values.length === 1 ? values[0] : <TextList items={values} />}</dd>
    </>
  )
}

function given(text: string): string[] {
  return text.trim() === '' ? [] : [text]
}

/** Other exercises for who cannot do this one, and an easier one. */
function instead({ alternatives, easier }: ExerciseModel): ReactNode[] {
  const reasons = alternatives.map(({ when, exercise }) => ({
    reason: alternativeReasons[when],
    links: [exercise],
  }))
  return [...reasons, { reason: 'If this is too hard', links: easier }]
    .filter(({ links }) => links.length > 0)
    .map(({ reason, links }) => (
      <>
        {reason}: <LinkedWords links={links} between=" or " />
      </>
    ))
}
