import { describe, expect, it } from 'vitest'
import { PaperNote } from '@/ui/paper-note'
import { htmlOf, readsOf } from '../blocks/rendered'

const note = (
  <PaperNote
    practice="Example Physiotherapy"
    address="https://www.example.org/guides/sciatica"
    updatedAt="2026-11-22T10:00:00.000Z"
  />
)

describe('the end of a printed page', () => {
  it('should say whose it is, of which day, and where to check that it is up to date', () => {
    expect(readsOf(note)).toEqual([
      'Example Physiotherapy. Version of 22 November 2026.',
      'Check that this paper is up to date: https://www.example.org/guides/sciatica',
    ])
  })

  it('should draw a code whose three corners have their squares', () => {
    const [, size = '', path = ''] = /viewBox="0 -\.5 (\d+) \d+".*? d="([^"]+)"/.exec(htmlOf(note)) ?? []
    const dark = darkOf(path)
    const last = Number(size) - 1
    // The outer ring of a finder pattern is 7 modules wide; the ring inside it is light.
    for (const [x, y] of [
      [0, 0],
      [last - 6, 0],
      [0, last - 6],
    ] as const) {
      expect([0, 1, 2, 3, 4, 5, 6].every((step) => dark.has(`${x + step},${y}`))).toBe(true)
      expect([1, 2, 3, 4, 5].some((step) => dark.has(`${x + step},${y + 1}`))).toBe(false)
    }
  })

  it('should be drawn without styles of its own', () => {
    expect(htmlOf(note)).not.toMatch(/style=|<style/)
  })
})

/** The dark modules of a path of relative moves and horizontal runs, as "x,y". */
function darkOf(path: string): Set<string> {
  const dark = new Set<string>()
  let [x, y] = [0, 0]
  for (const [, right = '', down = '', run = ''] of path.matchAll(/m(-?\d+) (-?\d+)h(\d+)/g)) {
    x += Number(right)
    y += Number(down)
    for (const end = x + Number(run); x < end; x += 1) dark.add(`${x},${y}`)
  }
  return dark
}
