import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainTheme } from '../permissions/practices'
import { errorsOf, rest } from '../permissions/rest'
import { openWorld, type World } from '../permissions/world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})

afterAll(() => world.close())

describe('the colours of a practice', () => {
  it.each([
    [
      'text',
      { text: '#777777' },
      'Text on the page background (#777777 on #ffffff) has a contrast of 4.4 to 1.',
    ],
    [
      'onPrimary',
      { onPrimary: '#0b5c58' },
      'Text on the main colour (#0b5c58 on #0b5c57) has a contrast of 1 to 1.',
    ],
    [
      'accent',
      { accent: '#ffff00' },
      'Links on the page background (#ffff00 on #ffffff) has a contrast of 1 to 1.',
    ],
  ])('should name the pair that cannot be read: %s', async (field, colours, sentence) => {
    const errors = errorsOf(await save({ ...plainTheme, ...colours }))
    expect(errors).toEqual([{ path: `theme.${field}`, message: `${sentence} ${advice}` }])
  })

  it('should name every pair that fails with a new background', async () => {
    const errors = errorsOf(await save({ ...plainTheme, background: '#333333' }))
    expect(errors.map(({ path }) => path)).toEqual(['theme.text', 'theme.accent'])
  })

  it('should be checked against what stands when one colour alone is sent', async () => {
    expect(errorsOf(await save({ background: '#1d2b2a' })).map(({ path }) => path)).toContain('theme.text')
  })

  it.each(['red', '#fff', '#0b5c57; background: url(//example.org)', 'var(--x)', ''])(
    'should not be written as “%s”',
    async (text) => {
      expect(errorsOf(await save({ ...plainTheme, text })).map(({ path }) => path)).toEqual(['theme.text'])
    },
  )

  it('should be taken when every pair can be read', async () => {
    const theme = {
      primary: '#ffd166',
      onPrimary: '#1b1b1b',
      accent: '#9fe3d8',
      background: '#101820',
      text: '#f5f5f5',
    }
    const { json } = await save(theme)
    expect(json.doc).toMatchObject({ theme })
  })
})

const advice = 'It needs 4.5 to 1: choose a darker or a lighter colour.'

function save(theme: Record<string, string>) {
  const { token } = world.people.admin
  return rest({ method: 'PATCH', path: `/sites/${world.a.id}`, body: { theme }, token })
}
