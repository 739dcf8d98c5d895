import type { Api } from './api'
import type { Practice } from './practice'

/** Puts a published exercise into a practice's library: 10 repetitions, held for 5 seconds, 3 times a day. */
export async function makeExercise(api: Api, practice: Practice, name: string) {
  const { id } = await api.create('exercises', {
    site: practice.id,
    name,
    plainName: `${name}, in plain words`,
    purpose: 'Helps your back to move more easily.',
    bodyRegions: ['lower-back'],
    category: 'mobility',
    startPosition: 'supine',
    steps: [
      { text: 'Bend one knee towards your chest.', part: 'out' },
      { text: 'Lower your foot to the bed again.', part: 'return' },
    ],
    cues: [{ text: 'Keep breathing.' }],
    defaultDose: {
      reps: { min: 10 },
      hold: { min: 5, unit: 's' },
      sides: 'each',
      frequency: { kind: 'perDay', min: 3 },
    },
    stopRules: [{ trigger: 'the pain in your leg gets worse', action: 'stop' }],
    fallsRisk: 'none',
    _status: 'published',
  })
  return { id, name }
}
