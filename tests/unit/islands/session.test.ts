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

const nowhere = () => undefined

describe('a session in an attribute', () => {
  it('should come back with the dose in the words of the page', () => {
    expect(readSession(writeSession([{ ...pressUps, dose: seldom }]), nowhere)).toEqual([
      { ...pressUps, dose: seldom, says: 'Repeat 10 times, 3 times a day.' },
    ])
  })

  it('should take from the exercise’s own player what it does not say, but never the dose', () => {
    const own = writeSession([{ ...pressUps, dose: often }])
    const phase = writeSession([{ like: 'press-ups-timer', dose: seldom }])
    expect(readSession(phase, (id) => (id === 'press-ups-timer' ? own : undefined))).toEqual(
      readSession(writeSession([{ ...pressUps, dose: seldom }]), nowhere),
    )
  })

  it('should leave out what the page does not have', () => {
    expect(readSession(writeSession([{ like: 'gone', dose: often }]), nowhere)).toEqual([])
    expect(readSession(undefined, nowhere)).toEqual([])
  })
})
