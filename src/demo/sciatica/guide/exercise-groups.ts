import { ref } from '../../reference-marker'
import { nerveGlideReview, ukActivityGuidelines } from '../../references'
import { type BlockNode, block, heading, paragraph } from '../../rich-text'

/** All twelve exercises, in the order in which the phases bring them in. */
export const exerciseGroups: BlockNode[] = [
  heading('h2', 'The 12 exercises'),
  paragraph(
    '“How often” below each exercise is what to do when it first comes into the plan. The plan changes some of it later.',
  ),
  block('exerciseGroup', {
    heading: 'First exercises (phase 1)',
    introduction:
      'Gentle movements for when the pain is at its worst. You can do all of them on a firm bed, too.',
    exercises: exercises('prone-lying', 'prone-press-ups', 'pelvic-tilts'),
  }),
  block('exerciseGroup', {
    heading: 'Nerve glides (phase 2)',
    introduction: `These help the sciatic nerve to move more freely. In 7 trials with people who had back pain, they eased pain a little [${nerveGlideReview.label}]. Keep moving slowly, without staying in the stretch.`,
    exercises: [
      {
        exercise: ref('exercises', 'sciatic-nerve-floss-lying'),
        note: 'You should feel a gentle stretch, not sharp pain.',
      },
      { exercise: ref('exercises', 'seated-sciatic-nerve-glide') },
    ],
  }),
  block('exerciseGroup', {
    heading: 'Stretches (phases 2 and 3)',
    introduction:
      'Start the first 2 in phase 2. Leave the hamstring stretch until phase 3, because it also pulls on the nerve.',
    exercises: exercises('knee-to-opposite-shoulder', 'figure-4-piriformis-stretch', 'hamstring-stretch'),
  }),
  block('exerciseGroup', {
    heading: 'Strengthening exercises (phase 3)',
    introduction: `Add these when your leg pain is mild or gone. UK guidelines ask all adults to strengthen their muscles on at least 2 days a week [${ukActivityGuidelines.label}]. Leave a day of rest in between.`,
    exercises: exercises('bridge', 'bird-dog', 'clamshells', 'abdominal-bracing'),
  }),
]

function exercises(...slugs: string[]) {
  return slugs.map((slug) => ({ exercise: ref('exercises', slug) }))
}
