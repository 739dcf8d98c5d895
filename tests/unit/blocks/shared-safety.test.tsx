import { describe, expect, it } from 'vitest'
import { fixtureContext } from '@/blocks/block-fixture'
import { Body } from '@/blocks/body'
import { pressUps } from '@/blocks/exercise/fixture'
import type { ExerciseModel, RichText } from '@/content/models'
import { hrefsOf, htmlOf, idsOf, readsOf } from './rendered'

const bridge: ExerciseModel = {
  ...pressUps,
  id: 'exercise-2',
  slug: 'bridge',
  href: '/exercises/bridge',
  name: 'Bridge',
  stopRules: [
    { trigger: 'your back hurts', action: 'easier' },
    { trigger: 'you get a new numb area', action: 'seekHelp' },
    // The same sign, but something else to do: it is not shared.
    { trigger: 'your leg pain increases', action: 'stop' },
  ],
  contraindications: [
    { text: 'You are pregnant.', severity: 'askFirst' },
    { text: 'A health professional told you not to lift your hips.', severity: 'doNot' },
  ],
}

function page(...exercises: ExerciseModel[]) {
  const fields = {
    blockType: 'exerciseGroup',
    heading: 'First',
    exercises: exercises.map(({ id }) => ({ exercise: id })),
  }
  const text = { root: { children: [{ type: 'block', fields }] } } as unknown as RichText
  const context = fixtureContext({ exercise: (id) => exercises.find((each) => each.id === id) ?? null })
  return <Body text={text} context={context} />
}

/** What is read before the first exercise, and after it. */
function partsOf(...exercises: ExerciseModel[]): [string[], string[]] {
  const lines = readsOf(page(...exercises))
  const at = lines.indexOf('Push up on your front')
  return [lines.slice(0, at), lines.slice(at)]
}

describe('what all exercises of a page say word for word', () => {
  it('should stand once, as a warning before the first of them', () => {
    const [before, beside] = partsOf(pressUps, bridge)
    expect(before.slice(0, 4)).toEqual([
      'Important: For every exercise',
      'Stop and get medical help if you get a new numb area.',
      'Ask a GP or physiotherapist before you do any of them if:',
      'you are pregnant',
    ])
    expect(beside.filter((line) => line.includes('numb') || line.includes('pregnant'))).toEqual([])
  })

  it('should lead back to that warning from each of them', () => {
    const drawn = page(pressUps, bridge)
    expect(hrefsOf(drawn).filter((href) => href === '#first-rules')).toHaveLength(2)
    expect(idsOf(drawn)).toContain('first-rules')
  })

  it('should leave beside each what is its own, or differs in what to do', () => {
    const [, beside] = partsOf(pressUps, bridge)
    expect(beside).toEqual(
      expect.arrayContaining([
        'Stop if your leg pain increases. Try another exercise instead.',
        'Stop if your leg pain increases.',
        'Try an easier version if your back hurts.',
        'a health professional told you not to bend your back backwards',
        'a health professional told you not to lift your hips',
      ]),
    )
  })

  it('should not be looked for where there is one exercise, or nothing in common', () => {
    const other = { ...bridge, stopRules: [], contraindications: [] }
    expect(htmlOf(page(pressUps))).not.toContain('For every exercise')
    expect(htmlOf(page(pressUps, other))).not.toContain('ules for every exercise')
  })
})
