import { centralisationReview } from '../../references'
import { type BlockNode, block, paragraph } from '../../rich-text'
import { cite } from './cite'

/** Who can start, how the pain decides and the three phases; then how to bend the plan to a real life. */
export const programmeSection: BlockNode[] = [
  block('programme', { heading: 'Your plan in 3 phases' }),
  paragraph(
    'The weeks are only a guide: what you can do decides. If a day is too much, do fewer exercises. Keep the one that eases your leg most, and walk.',
  ),
  paragraph(
    'In studies, the pain moved towards the back in about 4 in 10 people.',
    cite(centralisationReview),
    ' If yours does not, choose the exercises that your leg allows.',
  ),
]
