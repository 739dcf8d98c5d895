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

/** What it is, when to get help now, and whether exercise is safe. The programme goes on with who can start. */
export const aboutSciatica: BlockNode[] = [
  heading('h2', 'What sciatica is'),
  paragraph(
    'The sciatic nerve runs from your hips to your feet. Sciatica is what you feel when something irritates this nerve: in your bottom, the back of your leg, your foot or your toes.',
    cite(nhsSciatica),
    ' You may have:',
  ),
  bulletList(
    'pain that stabs, burns or shoots',
    'tingling, like pins and needles',
    'a part of your leg or foot that is numb or weak',
    [
      'more pain when you move, sneeze or cough',
      cite(nhsSciatica),
      ', and often when you sit or bend',
      cite(cambridgeSciatica),
    ],
    'back pain, but usually less than in your leg',
  ),
  paragraph('It is a set of symptoms, not a disease. The cause can be:', cite(nhsSciatica)),
  bulletList(
    'a slipped disc, most often (a soft cushion in your back bulges out)',
    'a narrow space around the nerves in your back (spinal stenosis)',
    'a bone in your back that is out of place (spondylolisthesis)',
    'a back injury',
  ),

  heading('h2', 'When to get help now'),
  paragraph(
    'Read these signs before you exercise, and again if something changes.',
    cite(nhsSciatica, nhsBackPain, cauda),
  ),
  block('careCard', { notice: ref('safety-notices', 'lower-back-emergency') }),
  block('careCard', { notice: ref('safety-notices', 'lower-back-urgent') }),
  block('careCard', { notice: ref('safety-notices', 'lower-back-non-urgent') }),

  heading('h2', 'Is exercise safe for me?'),
  paragraph(
    'NICE writes guidance for the NHS. It wants people with sciatica to carry on with normal activities',
    cite(niceNg59),
    ' and says that exercise may ease the pain.',
    cite(niceNg59Public),
    ' Moving may hurt, but that is not harmful and can help you get better faster.',
    cite(nhsSciatica),
  ),
  paragraph(
    'Ask a GP or physiotherapist first if you are pregnant, had an operation not long ago, have thin bones (osteoporosis) or are not sure.',
  ),
]
