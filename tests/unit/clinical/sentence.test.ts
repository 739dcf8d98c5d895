import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dose } from '@/clinical/dose'
import { MAX_WORDS_PER_SENTENCE, sentence } from '@/clinical/sentence'
import { dose } from './arbitraries'

const tenTimes = { reps: { min: 10, max: 10 } }
const fiveToTenSeconds = { hold: { min: 5, max: 10, unit: 's' as const } }
const threeSets = { sets: { min: 3, max: 3 }, rest: { min: 30, max: 30, unit: 's' as const } }
const everyTwoToThreeHours = { frequency: { kind: 'everyHours' as const, hours: { min: 2, max: 3 } } }
const twiceADay = { frequency: { kind: 'perDay' as const, times: { min: 2, max: 2 } } }

describe('sentence', () => {
  it.each<[string, Dose]>([
    [
      'Hold for 5 to 10 seconds. Repeat 10 times on each side, every 2 to 3 hours while you are awake (about 5 to 7 times).',
      { ...tenTimes, ...fiveToTenSeconds, sides: 'each', ...everyTwoToThreeHours },
    ],
    ['Hold for 5 to 10 seconds. Repeat 10 times.', { ...tenTimes, ...fiveToTenSeconds, sides: 'none' }],
    ['Repeat 10 times, twice a day.', { ...tenTimes, sides: 'none', ...twiceADay }],
    ['Repeat 8 to 12 times on the side you choose.', { reps: { min: 8, max: 12 }, sides: 'choose' }],
    [
      'Hold for 30 seconds on the painful side, twice a day.',
      { hold: { min: 30, max: 30, unit: 's' }, sides: 'affected', ...twiceADay },
    ],
    [
      'Repeat 10 times on each side, swapping sides each time. Do this twice a day.',
      { ...tenTimes, sides: 'eachAlternating', ...twiceADay },
    ],
    [
      'Repeat 8 to 12 times on the side that does not hurt. Do this every 2 to 3 hours while you are awake (about 5 to 7 times).',
      { reps: { min: 8, max: 12 }, sides: 'unaffected', ...everyTwoToThreeHours },
    ],
    [
      'Repeat 10 times. Do 3 sets. Rest for 30 seconds between sets. Do all of this twice a day.',
      { ...tenTimes, ...threeSets, sides: 'none', ...twiceADay },
    ],
    ['Repeat 10 times. Do 1 to 2 sets.', { ...tenTimes, sets: { min: 1, max: 2 }, sides: 'none' }],
    ['Repeat 10 times.', { ...tenTimes, ...threeSets, sets: { min: 1, max: 1 }, sides: 'none' }],
    [
      'Do this for 5 to 10 minutes, 3 times a day. Stop sooner if you need to.',
      {
        duration: { min: 5, max: 10, unit: 'min' },
        sides: 'none',
        frequency: { kind: 'perDay', times: { min: 3, max: 3 } },
        asTolerated: true,
      },
    ],
    [
      'Do this for 1 minute on each side, once a day.',
      {
        duration: { min: 1, max: 1, unit: 'min' },
        sides: 'eachAlternating',
        frequency: { kind: 'perDay', times: { min: 1, max: 1 } },
      },
    ],
    [
      'Repeat 10 times, 2 to 3 times a week. Leave at least 1 rest day in between.',
      {
        ...tenTimes,
        sides: 'none',
        frequency: { kind: 'perWeek', times: { min: 2, max: 3 }, restDaysBetween: 1 },
      },
    ],
    [
      'Repeat 10 times, as often as you need to.',
      { ...tenTimes, sides: 'none', frequency: { kind: 'asNeeded' } },
    ],
    [
      'Repeat 10 times. How often: several times daily.',
      { ...tenTimes, sides: 'none', frequency: { kind: 'unspecified', text: ' several times\ndaily. ' } },
    ],
    [
      'Repeat 10 times, every hour while you are awake (about 15 times).',
      { ...tenTimes, sides: 'none', frequency: { kind: 'everyHours', hours: { min: 1, max: 1 } } },
    ],
    [
      'Repeat 10 times, 2 to 3 times a day. Move slowly.',
      { ...tenTimes, sides: 'none', tempo: 'slow', frequency: { kind: 'perDay', times: { min: 2, max: 3 } } },
    ],
    [
      'Repeat 10 times. Take 3 seconds to move and 2 seconds to go back. Pause for 1 second in between.',
      { ...tenTimes, sides: 'none', tempo: { out: 3, pause: 1, return: 2 } },
    ],
    [
      'Hold for 5 to 10 seconds. Repeat 10 times. Take 3 seconds to move and 2 seconds to go back.',
      { ...tenTimes, ...fiveToTenSeconds, sides: 'none', tempo: { out: 3, pause: 1, return: 2 } },
    ],
    [
      'Repeat 10 times. Use a weight of 2kg.',
      { ...tenTimes, sides: 'none', load: { kind: 'weight', kg: 2 } },
    ],
    [
      'Repeat 10 times. Use the red band.',
      { ...tenTimes, sides: 'none', load: { kind: 'band', colour: 'Red' } },
    ],
    ['Repeat 10 times. Use a resistance band.', { ...tenTimes, sides: 'none', load: { kind: 'band' } }],
    ['Repeat 10 times.', { ...tenTimes, sides: 'none', load: { kind: 'body' }, tempo: 'normal' }],
    [
      'Repeat 10 times. Aim for an effort of 3 to 4 out of 10, where 10 is the hardest you can work.',
      { ...tenTimes, sides: 'none', effort: { min: 3, max: 4 } },
    ],
    ['Do this once a day.', { sides: 'none', frequency: { kind: 'perDay', times: { min: 1, max: 1 } } }],
    ['Do this on the painful side.', { sides: 'affected' }],
    ['Do this once.', { reps: { min: 1, max: 1 }, sides: 'none' }],
    ['', { sides: 'none' }],
  ])('should say "%s"', (words, given) => {
    expect(sentence(given)).toBe(words)
  })

  it('should be whole sentences of at most 20 words', () => {
    fc.assert(
      fc.property(dose, (given) => {
        const words = sentence(given)
        const lengths = words.split(/\.(?: |$)/).map((one) => one.split(' ').length)
        expect(Math.max(...lengths)).toBeLessThanOrEqual(MAX_WORDS_PER_SENTENCE)
        expect(words).toMatch(/^$|^[A-Z].*[a-z0-9)]\.$/)
      }),
    )
  })

  it('should never show a dash between numbers, a gap in the data or a doubled mark', () => {
    fc.assert(
      fc.property(dose, (given) => {
        expect(sentence(given)).not.toMatch(
          /\d\s*[-–—]\s*\d|undefined|null|NaN|Infinity|\[object|\s\s|\.\.|,,| ,| \./,
        )
      }),
    )
  })

  it('should use the singular for 1 and the plural for everything else', () => {
    fc.assert(
      fc.property(dose, (given) => {
        expect(sentence(given)).not.toMatch(
          /(?<!to )(?<![\d,.])\b1 (?:seconds|minutes|hours|times|sets|days|rest days)\b/,
        )
        expect(sentence(given)).not.toMatch(
          /(?:\d[2-9]|[2-90]|to \d+) (?:second|minute|hour|time|set|rest day)\b/,
        )
      }),
    )
  })

  it('should name every number of repetitions, holds and times that the dose states', () => {
    fc.assert(
      fc.property(dose, (given) => {
        const words = sentence({
          ...given,
          duration: undefined,
          reps: { min: 4, max: 11 },
          hold: { min: 6, max: 13, unit: 's' },
        })
        expect(words).toContain('Hold for 6 to 13 seconds')
        expect(words).toContain('Repeat 4 to 11 times')
      }),
    )
  })
})
