import { batchesOf } from '@/clinical/batches'
import { counted } from '@/clinical/wording'
import type { ProgrammeModel } from '@/content/models'
import { SessionPlayer, canBeTimed } from '@/islands/exercise-player/element'
import type { DayItem } from '@/islands/today-list/day'
import { TodayList } from '@/islands/today-list/element'
import { Heading, below, type HeadingLevel } from '@/ui/heading'
import { TextList } from '@/ui/text-list'
import { ProgrammeItem } from './programme-item'
import { weeksInWords } from './weeks-in-words'

type Phase = ProgrammeModel['phases'][number]

/** One phase: its weeks as a guide, what to do, and what decides when to move on. */
export function PhaseArticle({
  phase,
  place,
  level,
  id,
}: {
  phase: Phase
  /** 1 for the first phase. */
  place: number
  level: HeadingLevel
  id: string
}) {
  const { label, weeks, goal, entry, items, exit, ifWorse, minutesPerDay } = phase
  return (
    <article className="phase" id={id}>
      <Heading level={level}>
        <span>{`Phase ${place}: `}</span>
        {label}
      </Heading>
      <p className="phase-when">
        {weeksInWords(weeks) + (minutesPerDay ? `. About ${counted(minutesPerDay, 'minute')} a day.` : '.')}
      </p>
      {goal ? (
        <p>
          <strong>Aim:</strong> {goal}
        </p>
      ) : null}
      <Criteria level={below(level)} heading="Start this phase when" items={entry} />
      <Heading level={below(level)}>What to do</Heading>
      <ul className="items">
        {items.map((item, index) => (
          <ProgrammeItem key={index} item={item} />
        ))}
      </ul>
      <SessionPlayer parts={items.flatMap(timedExercises)} />
      <TodayList items={items.flatMap(dayItems)} weeks={weeks.max - weeks.min + 1} id={`${id}-today`} />
      <Criteria level={below(level)} heading="Move on when" items={exit} />
      <p className="inset">
        <strong>If it gets worse:</strong> {worseSentence(ifWorse, place)}
      </p>
    </article>
  )
}

/**
 * What of an item the player can run, by the players of the exercises that stand on this page, with their rules. Walks
 * and other activities need no timer, and what is stopped is not done.
 */
function timedExercises({ doses, change, href: whole }: Phase['items'][number]) {
  if (change === 'stop') return []
  return doses.flatMap(({ exercise, dose, href }) => {
    const mark = href ?? whole
    if (!exercise || !mark?.startsWith('#') || !canBeTimed(exercise.defaultDose)) return []
    return [{ of: mark.slice(1), dose }]
  })
}

/** What of an item can be counted on a day. */
function dayItems({ doses, change, label }: Phase['items'][number]): DayItem[] {
  if (change === 'stop') return []
  return doses.flatMap(({ name, dose }) => {
    const batches = batchesOf(dose.frequency)
    return batches
      ? [{ ...batches, name: name ?? label, ...(change === 'optional' ? { isOptional: true } : {}) }]
      : []
  })
}

function Criteria({ level, heading, items }: { level: HeadingLevel; heading: string; items: string[] }) {
  if (items.length === 0) return null
  return (
    <>
      <Heading level={level}>{heading}</Heading>
      <TextList items={items} />
    </>
  )
}

function worseSentence(ifWorse: Phase['ifWorse'], place: number): string {
  switch (ifWorse) {
    case 'repeatPhase':
      return 'Stay in this phase for longer.'
    case 'previousPhase':
      return place > 1
        ? `Go back to phase ${place - 1}.`
        : 'Stop these exercises and ask a GP or physiotherapist.'
    case 'contact':
      return 'Stop these exercises and ask a GP or physiotherapist.'
  }
}
