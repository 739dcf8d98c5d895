import type { Dose } from '@/clinical/dose'
import type { ExerciseModel } from '@/content/models'
import { ExercisePlayer } from '@/islands/exercise-player/element'
import { Definitions } from '@/ui/definitions'
import { Heading, type HeadingLevel } from '@/ui/heading'
import { TextList } from '@/ui/text-list'
import { DoseBox } from './dose-box'
import { ExercisePictures } from './exercise-pictures'
import { ExerciseSafety } from './exercise-safety'
import { fallsAdvice, startPositions, surfaceNames } from './exercise-words'
import { OtherExercises } from './other-exercises'
import { Steps } from './steps'

/**
 * All there is to an exercise, below its name, for its own page. The dose comes before the steps and never inside one: whoever comes back
 * to an exercise knows how it goes, and looks for how much.
 *
 * @param level of the headings inside
 * @param id unique in the page
 */
export function ExerciseDetails({
  exercise,
  dose,
  level,
  id,
}: {
  exercise: ExerciseModel
  dose: Dose
  level: HeadingLevel
  id: string
}) {
  const { purpose, steps, cues, commonMistakes, shouldFeel, shouldNotFeel, fallsRisk } = exercise
  return (
    <>
      <p>{purpose}</p>
      <ExercisePictures exercise={exercise} id={id} />
      <DoseBox dose={dose} level={level}>
        <ExercisePlayer dose={dose} easier={exercise.easier} />
      </DoseBox>
      <Definitions entries={preparation(exercise)} />
      {fallsAdvice[fallsRisk] ? <p className="inset">{fallsAdvice[fallsRisk]}</p> : null}
      <Heading level={level}>How to do it</Heading>
      <Steps steps={steps} />
      <div className="exercise-pairs">
        <Points level={level} heading="Tips" items={cues} />
        <Points level={level} heading="Common mistakes" items={commonMistakes} />
        <Points level={level} heading="What you should feel" items={[shouldFeel]} />
        <Points level={level} heading="What you should not feel" items={[shouldNotFeel]} />
      </div>
      <ExerciseSafety exercise={exercise} level={level} />
      <OtherExercises exercise={exercise} level={level} />
    </>
  )
}

function Points({ level, heading, items }: { level: HeadingLevel; heading: string; items: string[] }) {
  const given = items.filter((item) => item.trim() !== '')
  if (given.length === 0) return null
  return (
    <div>
      <Heading level={level}>{heading}</Heading>
      {given.length === 1 ? <p>{given}</p> : <TextList items={given} />}
    </div>
  )
}

function preparation({ startPosition, surfaces, equipment }: ExerciseModel) {
  const places = anyOf.format(surfaces.map((surface) => surfaceNames[surface]))
  return [
    { term: 'Start', value: startPositions[startPosition] },
    { term: 'Where', value: places.charAt(0).toUpperCase() + places.slice(1) },
    { term: 'You need', value: equipment.join('. ') },
  ].filter(({ value }) => value)
}

const anyOf = new Intl.ListFormat('en-GB', { type: 'disjunction' })
