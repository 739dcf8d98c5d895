import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boutOf, setsOf, sideOrderOf } from '@/clinical/bout'
import { secondsPerSession } from '@/clinical/burden'
import type { Dose } from '@/clinical/dose'
import type { TimedStep } from '@/clinical/timed-step'
import { timeline } from '@/clinical/timeline'
import { dose } from './arbitraries'

const twoHeld: Dose = { reps: { min: 2, max: 2 }, hold: { min: 5, max: 10, unit: 's' }, sides: 'none' }

describe('timeline', () => {
  it('should get ready, move out, hold and come back for each repetition', () => {
    expect(timeline(twoHeld).map(({ kind, seconds, instruction }) => [kind, seconds, instruction])).toEqual([
      ['ready', 3, 'Get ready.'],
      ['out', 2, '1 of 2. Move.'],
      ['hold', 5, 'Hold for 5 seconds, up to 10 if comfortable.'],
      ['return', 2, 'Go back.'],
      ['out', 2, '2 of 2. Move.'],
      ['hold', 5, 'Hold for 5 seconds, up to 10 if comfortable.'],
      ['return', 2, 'Go back.'],
    ])
  })

  it('should let the patient hold up to the upper end', () => {
    expect(timeline(twoHeld).filter(({ kind }) => kind === 'hold')).toMatchObject([
      { seconds: 5, upToSeconds: 10 },
      { seconds: 5, upToSeconds: 10 },
    ])
  })

  it('should change sides once when each side is done in turn', () => {
    const steps = timeline({ reps: { min: 2, max: 2 }, sides: 'each' })
    expect(outline(steps)).toEqual([
      'ready',
      'side 1 rep 1',
      'side 1 rep 2',
      'changeSides',
      'side 2 rep 1',
      'side 2 rep 2',
    ])
  })

  it('should swap sides with every repetition when they alternate', () => {
    const steps = timeline({ reps: { min: 2, max: 2 }, sides: 'eachAlternating' })
    expect(outline(steps)).toEqual(['ready', 'side 1 rep 1', 'side 2 rep 1', 'side 1 rep 2', 'side 2 rep 2'])
    expect(steps.find(({ place }) => place.side === 2)?.instruction).toBe('1 of 2. Other side. Move.')
  })

  it('should rest between sets and say which set comes next', () => {
    const steps = timeline({
      reps: { min: 1, max: 1 },
      sets: { min: 2, max: 3 },
      rest: { min: 30, max: 60, unit: 's' },
      sides: 'affected',
    })
    expect(steps.map(({ kind, instruction }) => [kind, instruction])).toEqual([
      ['ready', 'Get ready. Use the painful side.'],
      ['out', 'Set 1 of 2. Move.'],
      ['return', 'Go back.'],
      ['rest', 'Rest for 30 seconds, up to 60 if you need to. Next is set 2 of 2.'],
      ['out', 'Set 2 of 2. Move.'],
      ['return', 'Go back.'],
    ])
  })

  it('should be one countdown for a time to carry on', () => {
    expect(timeline({ duration: { min: 5, max: 10, unit: 'min' }, sides: 'none' })).toMatchObject([
      { kind: 'ready', seconds: 3 },
      {
        kind: 'continuous',
        seconds: 300,
        upToSeconds: 600,
        instruction: 'Start now, for 5 minutes, up to 10 if comfortable.',
      },
    ])
  })

  it('should hold for the pause of a stated speed', () => {
    const steps = timeline({
      reps: { min: 1, max: 1 },
      sides: 'none',
      tempo: { out: 3, pause: 1, return: 2 },
    })
    expect(steps.map(({ kind, seconds }) => [kind, seconds])).toEqual([
      ['ready', 3],
      ['out', 3],
      ['hold', 1],
      ['return', 2],
    ])
  })

  it('should be empty when there is nothing to do', () => {
    expect(timeline({ sides: 'each', frequency: { kind: 'asNeeded' } })).toEqual([])
  })

  it('should take exactly the shortest time that the patient was told', () => {
    fc.assert(
      fc.property(dose, (given) => {
        const seconds = timeline(given).reduce((sum, step) => sum + step.seconds, 0)
        expect(seconds).toBe(secondsPerSession(given).min)
      }),
    )
  })

  it('should have one movement, or one countdown, for every repetition, set and side', () => {
    fc.assert(
      fc.property(dose, (given) => {
        const bout = boutOf(given)
        const moves = timeline(given).filter(({ kind }) => kind === 'out' || kind === 'continuous')
        const sides = sideOrderOf(given) === 'one' ? 1 : 2
        const perSet = {
          none: 0,
          continuous: 1,
          repetitions: bout.kind === 'repetitions' ? bout.reps.min : 0,
        }
        expect(moves).toHaveLength(perSet[bout.kind] * setsOf(given).min * sides)
      }),
    )
  })

  it('should begin with the lead-in, end with work, and pause only between work', () => {
    fc.assert(
      fc.property(dose, (given) => {
        const kinds = timeline(given).map(({ kind }) => kind)
        const shape = kinds.map((kind) => letters[kind]).join('')
        expect(shape).toMatch(/^$|^g(?:c|oh?b)(?:[rs]?(?:c|oh?b))*$/)
      }),
    )
  })

  it('should go through the places in the order of the sides', () => {
    fc.assert(
      fc.property(dose, (given) => {
        const places = timeline(given).map(({ place: { side, set, rep } }) =>
          sideOrderOf(given) === 'swapping' ? [set, rep, side] : [side, set, rep],
        )
        expect(places).toEqual([...places].sort(byNumbers))
      }),
    )
  })

  it('should announce every step in words', () => {
    fc.assert(
      fc.property(dose, (given) => {
        const words = timeline(given).map(({ instruction }) => instruction)
        expect(words.filter((instruction) => !/^[A-Z0-9].*\.$/.test(instruction))).toEqual([])
        expect(words.join(' ')).not.toMatch(/\d\s*[-–—]\s*\d|undefined|NaN|\s\s/)
      }),
    )
  })
})

const letters: Record<TimedStep['kind'], string> = {
  ready: 'g',
  out: 'o',
  hold: 'h',
  return: 'b',
  continuous: 'c',
  rest: 'r',
  changeSides: 's',
}

function outline(steps: TimedStep[]): string[] {
  const names: Partial<Record<TimedStep['kind'], (step: TimedStep) => string[]>> = {
    out: ({ place }) => [`side ${place.side} rep ${place.rep}`],
    return: () => [],
  }
  return steps.flatMap((step) => names[step.kind]?.(step) ?? [step.kind])
}

function byNumbers(one: number[], other: number[]): number {
  return one.map((value, index) => value - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0
}
