import { describe, expect, it } from 'vitest'
import { minutesPerDay } from '@/clinical/burden'
import type { Dose } from '@/clinical/dose'
import { doseProblems } from '@/clinical/dose-problems'
import { effectiveDose } from '@/clinical/effective-dose'
import { sentence } from '@/clinical/sentence'
import { timeline } from '@/clinical/timeline'
import { exerciseDoses, programmeLines } from './source-doses'

const defaults = new Map<string, Dose>(exerciseDoses.map(({ exercise, dose }) => [exercise, dose]))
const lines = programmeLines.flatMap(({ phase, subjects, dose }) =>
  subjects.map((subject) => ({
    phase,
    subject,
    dose: effectiveDose(defaults.get(subject) ?? { sides: 'none' }, dose),
  })),
)

describe('the doses of the source page', () => {
  it('should be those of 12 exercises and 14 lines of a programme', () => {
    expect(defaults.size).toBe(12)
    expect(programmeLines).toHaveLength(14)
  })

  it.each(exerciseDoses)('should say for $exercise: "$sentence"', ({ dose, sentence: words }) => {
    expect(sentence(dose)).toBe(words)
    expect(doseProblems(dose)).toEqual([])
    expect(timeline(dose)).not.toEqual([])
  })

  it('should say what each line of the programme asks for', () => {
    expect(lines.map(({ phase, subject, dose }) => `${phase} ${subject}: ${sentence(dose)}`))
      .toMatchInlineSnapshot(`
      [
        "1 prone-lying: Do this for 5 to 10 minutes, 3 times a day.",
        "1 prone-press-ups: Hold for 5 seconds. Repeat 10 times, every 2 to 3 hours while you are awake (about 5 to 7 times).",
        "1 pelvic-tilts: Hold for 5 seconds. Repeat 10 times, twice a day.",
        "1 walking: Do this for 5 to 10 minutes. Stop sooner if you need to.",
        "2 prone-press-ups: Hold for 5 seconds. Repeat 10 times, 3 times a day.",
        "2 sciatic-nerve-floss-lying: Repeat 10 times on the painful side, twice a day. Move slowly.",
        "2 seated-sciatic-nerve-glide: Repeat 10 times on the painful side, twice a day.",
        "2 knee-to-opposite-shoulder: Hold for 30 seconds. Repeat 3 times on the painful side, twice a day.",
        "2 figure-4-piriformis-stretch: Hold for 30 seconds. Repeat 3 times on the painful side, twice a day.",
        "2 walking: Do this for 15 to 20 minutes.",
        "3 knee-to-opposite-shoulder: Hold for 30 seconds. Repeat 3 times on the painful side, once a day.",
        "3 figure-4-piriformis-stretch: Hold for 30 seconds. Repeat 3 times on the painful side, once a day.",
        "3 hamstring-stretch: Hold for 30 seconds. Repeat 3 times on the painful side, once a day.",
        "3 bridge: Hold for 5 to 10 seconds. Repeat 10 times.",
        "3 bird-dog: Hold for 5 to 10 seconds. Repeat 10 times on each side, swapping sides each time.",
        "3 clamshells: Hold for 3 seconds. Repeat 10 times on each side.",
        "3 abdominal-bracing: Hold for 10 seconds. Repeat 10 times.",
        "3 walking: Do this for 20 to 30 minutes, once a day.",
      ]
    `)
  })

  it('should cost 31 to 54 minutes a day in the first phase, which the page never tells', () => {
    expect(minutesPerDay(...lines.filter(({ phase }) => phase === 1).map(({ dose }) => dose))).toEqual({
      min: 31,
      max: 54,
    })
  })

  it('should leave 9 of the 12 exercises without any word on how often', () => {
    expect(exerciseDoses.filter(({ dose }) => !dose.frequency)).toHaveLength(9)
  })
})
