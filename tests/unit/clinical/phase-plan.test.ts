import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exercisesInUse, minutesPerDayOf, nameOf, phasePlans } from '@/clinical/phase-plan'
import { doing, bridge, exercises, phase, programmeOf, walking } from './fixtures'
import { exercise, programme } from './arbitraries'

const threeTimesADay = { frequency: { kind: 'perDay' as const, times: { min: 3, max: 3 } } }
const tenMinutes = { duration: { min: 10, max: 10, unit: 'min' as const }, ...threeTimesADay }

describe('phase plan', () => {
  it('should take the usual dose, with what the item overrides', () => {
    const [plan] = phasePlans(programmeOf(phase([doing('start', 'bridge', threeTimesADay)])), exercises)
    expect(plan?.doing[0]?.dose).toEqual({ ...bridge.defaultDose, ...threeTimesADay })
  })

  it('should continue at the dose of the phase before, not at the usual one', () => {
    const plans = phasePlans(
      programmeOf(
        phase([doing('start', 'bridge', threeTimesADay)]),
        phase([doing('continue', 'bridge')]),
        phase([doing('progress', 'bridge', { reps: { min: 15, max: 15 } })]),
      ),
      exercises,
    )
    expect(plans.map((plan) => plan.doing[0]?.dose)).toMatchObject([
      { ...threeTimesADay, reps: { min: 10 } },
      { ...threeTimesADay, reps: { min: 10 } },
      { ...threeTimesADay, reps: { min: 15 } },
    ])
  })

  it('should begin again at the usual dose when it is started again', () => {
    const plans = phasePlans(
      programmeOf(phase([doing('start', 'bridge', threeTimesADay)]), phase([doing('start', 'bridge')])),
      exercises,
    )
    expect(plans[1]?.doing[0]?.dose).toEqual(bridge.defaultDose)
  })

  it('should resolve a group into its exercises and leave advice out', () => {
    const group = { kind: 'group' as const, label: 'Strength', exercises: ['bridge', 'clamshells'] }
    const [plan] = phasePlans(
      programmeOf(
        phase([
          { change: 'start', target: group, dose: threeTimesADay },
          { change: 'start', target: { kind: 'advice', text: 'Keep active.' } },
        ]),
      ),
      exercises,
    )
    expect(plan?.doing.map(({ subject, dose }) => [nameOf(subject), dose?.frequency])).toEqual([
      ['Bridge', threeTimesADay.frequency],
      ['Clamshells', threeTimesADay.frequency],
    ])
  })

  it('should tell apart what is done, stopped and left open', () => {
    const plans = phasePlans(
      programmeOf(
        phase([doing('start', 'bridge'), doing('start', 'clamshells'), walking('start', tenMinutes)]),
        phase([doing('stop', 'bridge'), walking('continue')]),
        phase([]),
      ),
      exercises,
    )
    expect(plans.map(exercisesInUse)).toEqual([['bridge', 'clamshells'], [], []])
    expect(plans[1]?.stopped.map(({ subject }) => nameOf(subject))).toEqual(['Bridge'])
    expect(plans[1]?.leftOpen.map(nameOf)).toEqual(['Clamshells'])
    expect(plans[2]?.leftOpen.map(nameOf)).toEqual(['Walking'])
  })

  it('should have no dose for an unknown exercise or an activity that nobody gave one', () => {
    const [plan] = phasePlans(programmeOf(phase([doing('start', 'unknown'), walking('start')])), exercises)
    expect(plan?.doing.map(({ dose }) => dose)).toEqual([null, null])
    expect(plan?.doing.map(({ subject }) => nameOf(subject))).toEqual(['unknown', 'Walking'])
  })

  it('should add up the minutes of a day, optional items only at the upper end', () => {
    const plans = phasePlans(
      programmeOf(phase([walking('start', tenMinutes)]), phase([walking('optional', tenMinutes)])),
      exercises,
    )
    expect(plans.map(minutesPerDayOf)).toEqual([
      { min: 30, max: 30 },
      { min: 0, max: 30 },
    ])
  })

  it('should account for every exercise of the phase before: done, stopped or left open', () => {
    fc.assert(
      fc.property(programme, fc.array(exercise, { maxLength: 3 }), (given, known) => {
        const plans = phasePlans(given, known)
        const unaccounted = plans.slice(1).flatMap((plan, index) => {
          const named = [
            ...[...plan.doing, ...plan.stopped].map(({ subject }) => subject),
            ...plan.leftOpen,
          ].map(nameOf)
          return (plans[index]?.doing ?? [])
            .map(({ subject }) => nameOf(subject))
            .filter((name) => !named.includes(name))
        })
        expect(plans).toHaveLength(given.phases.length)
        expect(unaccounted).toEqual([])
      }),
    )
  })

  it('should cost a time in order, never below 0', () => {
    fc.assert(
      fc.property(programme, fc.array(exercise, { maxLength: 3 }), (given, known) => {
        const minutes = phasePlans(given, known).map(minutesPerDayOf)
        expect(minutes.filter(({ min, max }) => !(0 <= min && min <= max))).toEqual([])
      }),
    )
  })
})
