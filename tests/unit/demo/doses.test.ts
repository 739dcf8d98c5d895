import { describe, expect, it } from 'vitest'
import type { Dose } from '@/clinical/dose'
import { lintExercise, lintProgramme } from '@/clinical/lint'
import { minutesPerDayOf, phasePlans, type Planned } from '@/clinical/phase-plan'
import { exercises } from '@/demo/exercises/exercises'
import { sciaticaProgramme } from '@/demo/sciatica/programme'
import { exerciseDoses, phaseWeeks, programmeLines } from '../clinical/source-doses'

const plans = phasePlans(sciaticaProgramme, exercises)

/** The numbers that the page states; its "several times daily" is not one, and the demonstration gives a number. */
function stated({ frequency, ...dose }: Dose): Partial<Dose> {
  return frequency === undefined || frequency.kind === 'unspecified' ? dose : { ...dose, frequency }
}

function plannedDoses(phase: number, subject: string): (Dose | null)[] {
  return (plans[phase - 1]?.doing ?? [])
    .filter((planned) => idOf(planned) === subject)
    .map(({ dose }) => dose)
}

function idOf({ subject }: Planned): string {
  return subject.kind === 'exercise' ? subject.slug : subject.activity
}

describe('the doses of the demonstration', () => {
  it('should be those of the 12 exercises of the source page, in its order', () => {
    expect(exercises.map(({ slug }) => slug)).toEqual(exerciseDoses.map(({ exercise }) => exercise))
  })

  it.each(exerciseDoses)(
    'should have every number that the page states for $exercise',
    ({ exercise, dose }) => {
      expect(exercises.find(({ slug }) => slug === exercise)?.defaultDose).toMatchObject(stated(dose))
    },
  )

  it('should have the three phases of the page, in the same weeks', () => {
    expect(sciaticaProgramme.phases.map(({ weeks }) => weeks)).toEqual(phaseWeeks)
  })

  it.each(programmeLines.filter(({ subjects }) => subjects.length > 0))(
    'should have every number that the page states for $subjects in phase $phase',
    ({ phase, subjects, dose }) => {
      expect(subjects.map((subject) => plannedDoses(phase, subject))).toMatchObject(
        subjects.map(() => [dose]),
      )
    },
  )

  it('should end with the advice to return to normal activities', () => {
    const last = sciaticaProgramme.phases
      .at(-1)
      ?.items.flatMap(({ target }) => (target.kind === 'advice' ? [target.text] : []))
    expect(last).toEqual([expect.stringContaining('normal activities')])
  })

  it('should say how much and how often for every exercise, in every phase', () => {
    const frequencies = plans.flatMap(({ doing }) => doing.map(({ dose }) => dose?.frequency?.kind))
    expect(exercises.map(({ defaultDose }) => defaultDose.frequency?.kind)).not.toContain(undefined)
    expect(frequencies).not.toContain(undefined)
    expect(frequencies).not.toContain('unspecified')
  })

  it('should tell what happens to every exercise of the phase before', () => {
    expect(plans.flatMap(({ leftOpen }) => leftOpen)).toEqual([])
  })

  it('should take about as long a day as the page asks for', () => {
    expect(plans.map(minutesPerDayOf)).toEqual([
      { min: 31, max: 54 },
      { min: 30, max: 35 },
      { min: 28, max: 40 },
    ])
  })

  it('should pass the clinical linter without anything that blocks', () => {
    const findings = [...exercises.flatMap(lintExercise), ...lintProgramme(sciaticaProgramme, exercises)]
    expect(findings.filter(({ severity }) => severity === 'block')).toEqual([])
  })
})
