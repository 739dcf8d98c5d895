import { centralisationReview, nhsSciatica, niceNg59Public } from '../../references'
import { type BlockNode, block, bulletList, heading, paragraph, text } from '../../rich-text'
import { cite } from './cite'

/** How to go about it, then the plan in three phases. */
export const programmeSection: BlockNode[] = [
  heading('h2', 'How to use these exercises'),
  bulletList(
    [text('Start gently.', { bold: true }), ' Begin with the easiest exercises.'],
    [
      text('Notice where the pain goes.', { bold: true }),
      ' If it moves out of your leg and towards your back, that is a good sign.',
      cite(centralisationReview),
    ],
    [
      text('Leave out what makes it worse.', { bold: true }),
      ' Stop any exercise that increases your leg pain.',
    ],
    [text('Keep at it.', { bold: true }), ' A little every day is better than a lot now and then.'],
    [text('Add more step by step.', { bold: true }), ' Move to the next phase when you are ready.'],
  ),
  block('warningCallout', {
    heading: 'Stop if your leg pain increases',
    text: 'Stop the exercise if your leg pain increases or spreads further down your leg. Try another one when it has settled. Some aching in your back is fine if your leg feels better.',
  }),
  paragraph(
    'In studies of back and neck pain, the pain moved like this in about 4 in 10 people.',
    cite(centralisationReview),
    ' If yours does not move, choose the exercises that your leg allows.',
  ),
  paragraph(
    'Moving may hurt a little. The NHS says that this is not harmful and can help you get better faster.',
    cite(nhsSciatica),
    ' Which exercises are right depends on what suits you and what you like.',
    cite(niceNg59Public),
  ),

  heading('h2', 'How much time it takes'),
  paragraph(
    'The plan below shows the minutes that each phase needs a day. Phase 1 looks long because its short sessions are spread over the whole day.',
  ),
  paragraph(
    'If that is too much, do fewer exercises. In phase 1, keep the one that eases your leg most, and walk. Miss a session without making up for it.',
  ),
  block('programme', { heading: 'Your plan in 3 phases' }),
  paragraph(
    'The weeks are only a guide. What you can do decides when you move on. It is fine to stay in a phase for longer.',
  ),
]
