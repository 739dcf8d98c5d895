import { describe, expect, it } from 'vitest'
import { drawBlock } from '@/blocks/views'
import { fixtures } from './fixtures'
import { headingsOf, hrefsOf, idsOf, readsOf } from './rendered'

const exercise = drawBlock({ ...fixtures.exercise, level: 4, id: 'press-ups' })
const group = drawBlock({ ...fixtures.exerciseGroup, level: 3, id: 'first' })

describe('an exercise in a guide', () => {
  it('should be read from its name to the way to its own page', () => {
    expect(readsOf(exercise)).toEqual([
      'Prone press-ups',
      'Push up on your front',
      'Prone press-ups',
      'First: a person lies on their front with their hands under their shoulders. Then: straight arms lift the chest while the hips stay on the floor.',
      'Show the movement',
      'Hold for 5 seconds. Repeat 10 times, 3 times a day.',
      'This should reduce your leg pain. If it does not, leave it out.',
      'Lie on your front with your legs straight.',
      'Push with your arms and lift your chest slowly.',
      'Keep your hips on the floor.',
      'Lower your chest slowly until you lie flat again.',
      'Stay safe',
      'Have something steady next to you to hold on to, such as a kitchen worktop.',
      'When to stop',
      'Stop if your leg pain increases. Try another exercise instead.',
      'Stop and get medical help if you get a new numb area.',
      'Do not do it if',
      'a health professional told you not to bend your back backwards',
      'Ask a GP or physiotherapist first if',
      'you are pregnant',
      'Instead',
      'If you cannot lie on your front: Pelvic tilts',
      'If this is too hard: Prone lying',
      'Tips for “Prone press-ups”',
    ])
  })

  it('should have no heading but its name, so that a list of headings is a list of exercises', () => {
    expect(headingsOf(exercise)).toEqual(['4 Prone press-ups'])
  })

  it('should lead to its own page and to the exercises that may stand in for it', () => {
    expect(hrefsOf(exercise)).toEqual([
      '/exercises/pelvic-tilts',
      '/exercises/prone-lying',
      '/exercises/prone-press-ups',
    ])
  })

  it('should not be shown where the site may not show it', () => {
    const block = { ...fixtures.exercise.block, exercise: 'of-another-practice' }
    expect(drawBlock({ ...fixtures.exercise, block, level: 4, id: 'x' })).toBeNull()
  })
})

describe('a group of exercises', () => {
  it('should name each exercise below its heading', () => {
    expect(headingsOf(group).filter((heading) => !heading.startsWith('5'))).toEqual([
      '3 First exercises',
      '4 Prone lying',
      '4 Prone press-ups',
    ])
  })

  it('should use the exercise’s own dose where the guide says nothing', () => {
    expect(readsOf(group)).toContain(
      'Hold for 5 seconds. Repeat 10 times, every 2 to 3 hours while you are awake (about 5 to 7 times).',
    )
    expect(readsOf(group)).toContain(
      'Do this for 5 to 10 minutes, 3 times a day. Stop sooner if you need to.',
    )
  })

  it('should mark each exercise for jump links, even one that is given twice', () => {
    const exercises = [...fixtures.exerciseGroup.block.exercises, { exercise: 'exercise-1' }]
    const block = { ...fixtures.exerciseGroup.block, exercises }
    const ids = idsOf(drawBlock({ ...fixtures.exerciseGroup, block, level: 3, id: 'first' }))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/-figure/.test(id))).toEqual([
      'first',
      'first-prone-lying',
      'first-prone-press-ups',
      'first-prone-press-ups-3',
    ])
  })
})
