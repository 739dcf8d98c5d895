import { describe, expect, it } from 'vitest'
import type { Dose } from '@/clinical/dose'
import { readSession, writeSession } from '@/islands/exercise-player/session'

const often: Dose = {
  reps: { min: 10, max: 10 },
  sides: 'none',
  frequency: { kind: 'everyHours', hours: { min: 2, max: 3 } },
}
const seldom: Dose = { ...often, frequency: { kind: 'perDay', times: { min: 3, max: 3 } } }
const pressUps = { name: 'Prone press-ups', stop: ['Stop if “it” hurts.'], easier: [] }

/** @param sessions of the players of a page, by their ids */
function readFrom(sessions: Record<string, string>, id: string) {
  return readSession(id, (other) => sessions[other])
}

describe('a session in an attribute', () => {
  it('should come back with the dose in the words of the page', () => {
    const session = { timer: writeSession([{ ...pressUps, dose: seldom }]) }
    expect(readFrom(session, 'timer')).toEqual([
      { ...pressUps, dose: seldom, says: 'Repeat 10 times, 3 times a day.', home: 'timer' },
    ])
  })

  it('should take from the exercise’s own player what it does not say, but never the dose', () => {
    const sessions = {
      'press-ups-timer': writeSession([{ ...pressUps, dose: often }]),
      'phase-timer': writeSession([{ like: 'press-ups-timer', dose: seldom }]),
    }
    expect(readFrom(sessions, 'phase-timer')).toEqual([
      { ...pressUps, dose: seldom, says: 'Repeat 10 times, 3 times a day.', home: 'press-ups-timer' },
    ])
  })

  it('should leave out what the page does not have', () => {
    expect(readFrom({ timer: writeSession([{ like: 'gone', dose: often }]) }, 'timer')).toEqual([])
    expect(readFrom({}, 'timer')).toEqual([])
  })
})
