import { lines } from '../../blocks'
import { ref } from '../../reference-marker'
import {
  cambridgeSciatica,
  cauda,
  nhsBackPain,
  nhsSciatica,
  niceNg59,
  niceNg59Public,
} from '../../references'
import { type BlockNode, block, bulletList, heading, paragraph } from '../../rich-text'
import { cite } from './cite'

/** What it is, when to get help now, and whether exercise is safe today. */
export const aboutSciatica: BlockNode[] = [
  heading('h2', 'What sciatica is'),
  paragraph(
    'The sciatic nerve runs from your hips to your feet. Sciatica is what you feel when something irritates it.',
    cite(nhsSciatica),
    ' It is a set of symptoms, not a disease of its own.',
  ),
  heading('h3', 'How it feels'),
  paragraph(
    'You may feel it in your bottom, the back of your leg, your foot or your toes.',
    cite(nhsSciatica),
  ),
  bulletList(
    'The pain may stab, burn or shoot.',
    'You may feel tingling, like pins and needles.',
    'Part of your leg or foot may be numb or weak.',
    ['It may be worse when you move, sneeze or cough.', cite(nhsSciatica)],
    ['Sitting and bending are often painful too.', cite(cambridgeSciatica)],
    'Your back may hurt too, but usually less than your leg.',
  ),
  heading('h3', 'What can cause it'),
  bulletList(
    [
      'A slipped disc, which is the most common cause. A soft cushion between the bones of your back bulges out.',
    ],
    ['A narrow space around the nerves in your back (spinal stenosis).'],
    ['A bone in your back that has moved out of place (spondylolisthesis).'],
    ['A back injury.'],
  ),
  paragraph(
    'These causes come from the NHS page.',
    cite(nhsSciatica),
    ' Some people also have pain from a tight muscle deep in the bottom (the piriformis). A health professional can help you find out what causes yours.',
  ),

  heading('h2', 'When to get help now'),
  paragraph(
    'Read these signs before you do any exercise. Come back to them if something changes. They come from the NHS and from the national advice on pressed nerves low in the back (cauda equina syndrome).',
    cite(nhsSciatica, nhsBackPain, cauda),
  ),
  block('careCard', { notice: ref('safety-notices', 'lower-back-emergency') }),
  heading('h3', 'When to get urgent help'),
  block('careCard', { notice: ref('safety-notices', 'lower-back-urgent') }),
  heading('h3', 'When to see a GP or physiotherapist'),
  block('careCard', { notice: ref('safety-notices', 'lower-back-non-urgent') }),

  heading('h2', 'Is exercise safe for me today?'),
  paragraph(
    'NICE writes guidance for the NHS. It wants people with sciatica to carry on with normal activities.',
    cite(niceNg59),
    ' It also says that exercise and movement may ease the pain.',
    cite(niceNg59Public),
  ),
  block('doDontList', {
    kind: 'do',
    heading: 'Do',
    items: lines(
      'exercise if your pain is getting better or staying the same',
      'exercise if you can move without severe pain',
      'exercise if your leg is not very weak',
      'ask first if you are pregnant, had an operation not long ago or have thin bones (osteoporosis)',
      'ask a GP or physiotherapist if you are not sure',
    ),
  }),
  block('doDontList', {
    kind: 'dont',
    heading: 'Don’t',
    items: lines(
      'do not exercise if you have any sign in the emergency card',
      'do not exercise if your leg or foot is getting weaker',
      'do not exercise if your pain is severe or quickly getting worse',
      'do not push through leg pain to finish an exercise',
      'do not sit or lie still for long periods',
    ),
  }),
]
