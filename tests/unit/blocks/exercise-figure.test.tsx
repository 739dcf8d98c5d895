import { describe, expect, it } from 'vitest'
import { ExerciseFigure } from '@/blocks/figure/exercise-figure'
import { SmallFigure } from '@/blocks/figure/small-figure'
import { fixtureContext } from '@/blocks/block-fixture'
import { drawBlock } from '@/blocks/views'
import { htmlOf, readsOf } from './rendered'

describe('a drawing of an exercise', () => {
  const clam = { name: 'clamshells', side: 'left' } as const
  const clamshells = <ExerciseFigure id="clam" drawing={clam} title="Clamshells" />

  it('should say which side it shows, and what happens', () => {
    expect(readsOf(clamshells)).toEqual([
      'Clamshells',
      'First: a person lies on their side with bent knees, one leg on the other. Then: the left knee, on top, is lifted and the feet stay together.',
      'Show the movement',
      'The left side is shown.',
    ])
  })

  it('should move only for who ticks its box', () => {
    const html = htmlOf(clamshells)
    expect(html).toMatch(/<label><input type="checkbox" autoComplete="off"\/?>Show the movement<\/label>/)
    expect(html).not.toMatch(/checked|<animate|<script/)
  })

  it('should have no style on its elements, which the pages’ policy refuses', () => {
    expect(htmlOf(clamshells)).not.toMatch(/\sstyle="/)
  })

  it('should offer no movement where there is none', () => {
    const lying = (
      <ExerciseFigure id="a" drawing={{ name: 'prone-lying', side: 'right' }} title="Prone lying" />
    )
    expect(htmlOf(lying)).not.toMatch(/<input|<style|figure-ends/)
  })

  it('should stand in a picture block that has no picture of its own', () => {
    const block = {
      blockType: 'figure',
      figure: 'bridge',
      figureSide: 'right',
      caption: 'Lift slowly.',
    } as const
    const drawn = drawBlock({ block, context: fixtureContext(), level: 3, id: 'here' })
    expect(readsOf(drawn)).toContain('Lift slowly.')
    expect(htmlOf(drawn)).toContain('class="drawing figure-bridge"')
  })

  it('should be silent where it stands beside words that say the same, in all positions or the last', () => {
    const small = <SmallFigure drawing={clam} />
    const last = <SmallFigure drawing={clam} isEndOnly />
    for (const drawn of [small, last]) {
      expect(htmlOf(drawn)).toMatch(/<svg [^>]*aria-hidden="true"/)
      expect(readsOf(drawn)).toEqual([])
    }
    expect(htmlOf(last).length).toBeLessThan(htmlOf(small).length)
  })
})
