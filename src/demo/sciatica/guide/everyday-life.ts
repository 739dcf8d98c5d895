import { cambridgeSciatica, nhsSciatica } from '../../references'
import { type BlockNode, block, heading, paragraph } from '../../rich-text'
import { cite } from './cite'

/** What to leave for now, how to rest, and walking. */
export const everydayLife: BlockNode[] = [
  block('activitiesToAvoid', {
    heading: 'What to avoid in phase 1',
    introduction: `Sitting, bending and reaching forwards often hurt at first [${cambridgeSciatica.label}]. Carry on with everything else as much as you can [${nhsSciatica.label}].`,
    items: [
      { activity: 'Sitting for a long time', instead: 'Get up and move every 20 to 30 minutes.' },
      { activity: 'Bending forwards', instead: 'Bend your hips and knees.' },
      { activity: 'Lifting heavy things', instead: 'Ask for help, or carry several light loads.' },
      { activity: 'Twisting your back', instead: 'Turn your whole body with your feet.' },
      { activity: 'Running and jumping', instead: 'Walk on level ground.' },
      { activity: 'Anything else that increases your leg pain' },
    ],
  }),

  block('reliefPositions', {
    heading: 'Positions that can ease the pain',
    positions: [
      {
        name: 'On your back',
        instruction: 'Put a pillow or 2 under your knees.',
      },
      {
        name: 'On your side',
        instruction: 'Bend your knees a little and put a pillow between them.',
      },
      {
        name: 'On your front',
        instruction: 'Put a pillow under your hips, if that is comfortable.',
      },
      {
        name: 'Sitting',
        instruction: 'Sit well back in a firm chair, feet flat, with a rolled towel behind your lower back.',
      },
    ],
  }),
  paragraph('Rest like this for a short time, then get up and move again.', cite(cambridgeSciatica)),

  heading('h2', 'Walking'),
  paragraph(
    'Anything that gets you moving can help',
    cite(nhsSciatica),
    ', so walking is part of every phase. Choose level ground and walk tall. Turn back or rest if your leg pain increases a lot.',
  ),
]
