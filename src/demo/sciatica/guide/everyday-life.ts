import { cambridgeSciatica, nhsSciatica, walesSciatica } from '../../references'
import { type BlockNode, block, bulletList, heading, paragraph } from '../../rich-text'
import { cite } from './cite'

/** What to leave for now, how to rest, and walking. */
export const everydayLife: BlockNode[] = [
  block('activitiesToAvoid', {
    heading: 'What to avoid in phase 1',
    introduction: 'These can make leg pain worse at first. You can bring them back step by step.',
    items: [
      { activity: 'Sitting for a long time', instead: 'Get up and move every 20 to 30 minutes.' },
      { activity: 'Bending forwards, such as touching your toes', instead: 'Bend your hips and knees.' },
      { activity: 'Lifting heavy things', instead: 'Ask for help, or carry several light loads.' },
      { activity: 'Twisting your back', instead: 'Turn your whole body with your feet.' },
      { activity: 'Running and jumping', instead: 'Walk on level ground.' },
      {
        activity: 'Anything else that increases your leg pain',
        instead: 'Do less of it, or try another way.',
      },
    ],
  }),
  paragraph(
    'Sitting, bending and reaching forwards are often painful when sciatica is severe.',
    cite(cambridgeSciatica),
    ' Carry on with your other normal activities as much as you can.',
    cite(nhsSciatica),
  ),

  block('reliefPositions', {
    heading: 'Positions that can ease the pain',
    positions: [
      { name: 'On your back', instruction: 'Put a pillow or 2 under your knees.' },
      { name: 'On your side', instruction: 'Bend your knees a little and put a pillow between them.' },
      {
        name: 'On your front',
        instruction: 'Put a pillow under your hips. Use this only if it is comfortable.',
      },
      {
        name: 'Sitting',
        instruction:
          'Sit well back in a firm chair with your feet flat. Put a rolled towel behind your lower back. Avoid soft, low chairs and get up often.',
      },
    ],
  }),
  paragraph(
    'Pillows under or between your knees are advice of the NHS in Wales.',
    cite(walesSciatica),
    ' Rest in these positions for a short time, then get up and move again.',
    cite(cambridgeSciatica),
  ),

  heading('h2', 'Walking'),
  paragraph(
    'Walking is part of every phase, because anything that gets you moving can help.',
    cite(nhsSciatica),
  ),
  bulletList(
    'Start with short walks of 5 to 10 minutes.',
    'Choose level ground and shoes that feel steady.',
    'Walk tall and let your arms swing.',
    'Add a few minutes at a time, up to 20 to 30 minutes a day.',
    'Turn back or rest if your leg pain increases a lot.',
  ),
]
