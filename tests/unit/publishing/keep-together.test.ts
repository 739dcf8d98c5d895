import { describe, expect, it } from 'vitest'
import { keepTogether } from '@/publishing/keep-together'

const shown = (html: string) => keepTogether(html).replaceAll('\u00a0', '_')

describe('what is kept on one line', () => {
  it.each([
    ['Repeat 10 times, 2 to 3 times a week.', 'Repeat 10_times, 2_to_3 times a week.'],
    ['Hold for 5 to 10 seconds.', 'Hold for 5_to_10 seconds.'],
    [
      'Hold for 30 seconds. Repeat 3 times, twice a day.',
      'Hold for 30_seconds. Repeat 3_times, twice_a_day.',
    ],
    ['9 in 10 people are better within 3 months.', '9_in_10 people are better within 3_months.'],
    ['(about 5 to 7 times)', '(about 5_to_7 times)'],
    ['Call 01632 960 001 or 111.', 'Call 01632_960_001 or 111.'],
    ['Next review due: 22 November 2026', 'Next review due: 22_November 2026'],
    ['Do 2 sets once a day, 1 of 3', 'Do 2_sets once_a_day, 1 of 3'],
  ])('should be the numbers of “%s”', (text, expected) => {
    expect(shown(`<p>${text}</p>`)).toBe(`<p>${expected}</p>`)
  })

  it.each([
    '<p title="10 times">x</p>',
    '<script type="application/ld+json">{"a":"10 times <b>"}</script>',
    '<style>p{margin:2 to 3}</style>',
    '<textarea>10 times</textarea>',
    '<svg><desc>10 times</desc></svg>',
    '<title>12 exercises in 10 days</title>',
  ])('should not be %s', (html) => {
    expect(keepTogether(html)).toBe(html)
  })

  it('should begin again after what is not text', () => {
    expect(shown('<svg><path d="M0 0"/></svg><p>10 times<svg/><b>3 days</b>')).toBe(
      '<svg><path d="M0 0"/></svg><p>10_times<svg/><b>3_days</b>',
    )
  })
})
