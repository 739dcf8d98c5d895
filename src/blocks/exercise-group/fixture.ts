import type { ExerciseModel } from '@/content/models'
import { fixtureContext, type BlockFixture } from '../block-fixture'
import { pressUps } from '../exercise/fixture'

const proneLying: ExerciseModel = {
  ...pressUps,
  id: 'exercise-2',
  slug: 'prone-lying',
  href: '/exercises/prone-lying',
  name: 'Prone lying',
  plainName: 'Lie on your front',
  defaultDose: {
    duration: { min: 5, max: 10, unit: 'min' },
    sides: 'none',
    frequency: { kind: 'perDay', times: { min: 3, max: 3 } },
    asTolerated: true,
  },
  easier: [],
  harder: [{ label: pressUps.name, href: pressUps.href }],
}

export const fixture: BlockFixture<'exerciseGroup'> = {
  block: {
    blockType: 'exerciseGroup',
    heading: 'First exercises',
    introduction: 'Gentle movements for when the pain is at its worst.',
    exercises: [{ exercise: 'exercise-2' }, { exercise: 'exercise-1', note: 'Take your time.' }],
  },
  context: fixtureContext({
    exercise: (id) => [pressUps, proneLying].find((exercise) => exercise.id === id) ?? null,
  }),
}
