import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TimedStep } from '@/clinical/timed-step'
import { timeline } from '@/clinical/timeline'
import {
  BEGINNING,
  lengthMs,
  momentAt,
  nextState,
  ranAt,
  type PlayerEvent,
  type PlayerState,
} from '@/islands/player-dialog/player-state'
import { dose } from '../clinical/arbitraries'

const bridge = timeline({ reps: { min: 2, max: 2 }, hold: { min: 5, max: 10, unit: 's' }, sides: 'none' })
const lying = timeline({ duration: { min: 5, max: 10, unit: 'min' }, sides: 'none' })

function after(
  events: [PlayerEvent['type'], number][],
  timelines: TimedStep[][] = [bridge, lying],
): PlayerState {
  return events.reduce((state, [type, now]) => nextState(state, { type, now }, timelines), BEGINNING)
}

describe('a player', () => {
  it('should count only the time that it runs', () => {
    const state = after([
      ['start', 1000],
      ['pause', 3500],
      ['goOn', 60_000],
    ])
    expect(ranAt(state, 61_000)).toBe(3500)
  })

  it('should be where the clock says when its tab has slept', () => {
    const state = after([['start', 0]])
    expect(momentAt(bridge, ranAt(state, 8999))).toMatchObject({
      step: { kind: 'hold' },
      secondsLeftOfStep: 2,
    })
  })

  it('should wait before the next exercise, however late it hears of the end', () => {
    expect(
      after([
        ['start', 0],
        ['tick', 3_600_000],
      ]),
    ).toEqual({ screen: 'before', exercise: 1, ranMs: 0 })
  })

  it('should be done after the last one', () => {
    expect(
      after(
        [
          ['start', 0],
          ['tick', 20_999],
        ],
        [bridge],
      ).screen,
    ).toBe('running')
    expect(
      after(
        [
          ['start', 0],
          ['tick', 21_000],
        ],
        [bridge],
      ).screen,
    ).toBe('done')
  })

  it('should go to the beginning of the next step', () => {
    const state = after([
      ['start', 0],
      ['nextStep', 4000],
    ])
    expect(momentAt(bridge, ranAt(state, 4000))).toMatchObject({ index: 2, secondsLeftOfStep: 5 })
  })

  it('should go on, after a stop, where it was', () => {
    const stopped = after([
      ['start', 0],
      ['stop', 7000],
    ])
    expect(stopped).toEqual({ screen: 'stopped', exercise: 0, ranMs: 7000 })
    expect(nextState(stopped, { type: 'goOn', now: 9000 }, [bridge])).toMatchObject({
      ranMs: 7000,
      since: 9000,
    })
  })

  it('should never go back, nor past the end, whatever is pressed', () => {
    const type = fc.constantFrom<PlayerEvent['type']>(
      'start',
      'pause',
      'goOn',
      'nextStep',
      'nextExercise',
      'stop',
      'tick',
    )
    fc.assert(
      fc.property(
        fc.array(dose, { maxLength: 3 }),
        fc.array(fc.tuple(type, fc.nat(90_000))),
        (doses, presses) => {
          const timelines = doses.map(timeline).filter((steps) => steps.length > 0)
          fc.pre(timelines.length > 0)
          let now = 0
          let state = BEGINNING
          for (const [pressed, wait] of presses) {
            const before = state
            now += wait
            state = nextState(state, { type: pressed, now }, timelines)
            expect(state.exercise).toBeGreaterThanOrEqual(before.exercise)
            expect(state.exercise).toBeLessThan(timelines.length)
            const isSame = state.exercise === before.exercise && state.screen !== 'done'
            expect(ranAt(state, now)).toBeGreaterThanOrEqual(isSame ? ranAt(before, now) : 0)
          }
        },
      ),
    )
  })
})

describe('momentAt', () => {
  it('should pass through every step for its seconds, and no longer', () => {
    fc.assert(
      fc.property(dose, (given) => {
        const steps = timeline(given)
        let begins = 0
        for (const [index, { seconds }] of steps.entries()) {
          if (seconds === 0) continue
          expect(momentAt(steps, begins)).toMatchObject({ index, secondsLeftOfStep: seconds })
          begins += seconds * 1000
          expect(momentAt(steps, begins - 1)).toMatchObject({ index, secondsLeftOfStep: 1 })
        }
        expect(begins).toBe(lengthMs(steps))
        expect(momentAt(steps, begins)).toBeNull()
      }),
    )
  })
})
