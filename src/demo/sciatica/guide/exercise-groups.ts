import { ref } from '../../reference-marker'
import { type BlockNode, block, heading, paragraph } from '../../rich-text'

/** All twelve exercises, in the order in which the phases bring them in. */
export const exerciseGroups: BlockNode[] = [
  heading('h2', 'The 12 exercises'),
  paragraph('This is how much to do at first. Your plan changes some of it later.'),
  block('exerciseGroup', {
    heading: 'First exercises (phase 1)',
    introduction: 'Gentle movements, on the floor or on a firm bed.',
    exercises: exercises('prone-lying', 'prone-press-ups', 'pelvic-tilts'),
  }),
  block('exerciseGroup', {
    heading: 'Nerve glides (phase 2)',
    introduction: 'These help the sciatic nerve to move more freely.',
    exercises: exercises('sciatic-nerve-floss-lying', 'seated-sciatic-nerve-glide'),
  }),
  block('exerciseGroup', {
    heading: 'Stretches (phases 2 and 3)',
    introduction: 'Leave the hamstring stretch until phase 3, because it also pulls on the nerve.',
    exercises: exercises('knee-to-opposite-shoulder', 'figure-4-piriformis-stretch', 'hamstring-stretch'),
  }),
  block('exerciseGroup', {
    heading: 'Strengthening exercises (phase 3)',
    exercises: exercises('bridge', 'bird-dog', 'clamshells', 'abdominal-bracing'),
  }),
]

function exercises(...slugs: string[]) {
  return slugs.map((slug) => ({ exercise: ref('exercises', slug) }))
}
