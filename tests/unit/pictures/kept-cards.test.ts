import { describe, expect, it, vi } from 'vitest'
import { fixtureSite } from '@/blocks/block-fixture'
import type { Card } from '@/pictures/card'
import { keptCards } from '@/pictures/kept-cards'

const card = (title: string): Card => ({
  title,
  kind: 'Condition guide',
  practice: 'Moorlands Physiotherapy',
  theme: fixtureSite.theme,
  isDemonstration: true,
})

function keeper({ most = 2 } = {}) {
  const draw = vi.fn(({ title, practice }: Card) => Promise.resolve(Buffer.from(`${title} ${practice}`)))
  return { draw, pictureOf: keptCards({ most, draw }) }
}

describe('the cards that are kept', () => {
  it('should be drawn once for the same words, and anew for others', async () => {
    const { draw, pictureOf } = keeper()
    await pictureOf(card('Sciatica'))
    expect(String(await pictureOf(card('Sciatica')))).toBe('Sciatica Moorlands Physiotherapy')
    expect(draw).toHaveBeenCalledTimes(1)
    const renamed = await pictureOf({ ...card('Sciatica'), practice: 'Leek Physiotherapy' })
    expect(String(renamed)).toBe('Sciatica Leek Physiotherapy')
  })

  it('should be no more than there is room for: the one that nobody asked for longest leaves', async () => {
    const { draw, pictureOf } = keeper({ most: 2 })
    for (const title of ['1', '2', '1', '3', '1', '2']) await pictureOf(card(title))
    expect(draw.mock.calls.map(([{ title }]) => title)).toEqual(['1', '2', '3', '2'])
  })

  it('should not keep what could not be drawn', async () => {
    const { draw, pictureOf } = keeper()
    draw.mockRejectedValueOnce(new Error('a fault'))
    await expect(pictureOf(card('Sciatica'))).rejects.toThrow('a fault')
    expect(String(await pictureOf(card('Sciatica')))).toContain('Sciatica')
  })
})
