import type { Reference } from '../../clinical/exercise'
import type { Programme } from '../../clinical/programme'
import { type Line, lines } from '../blocks'
import { type Ref, ref } from '../reference-marker'
import {
  cambridgeSciatica,
  cauda,
  centralisationReview,
  nhsBackPain,
  nhsSciatica,
  niceNg59,
  niceNg59Public,
} from '../references'
import { type RichText, richText } from '../rich-text'
import { aboutSciatica } from './guide/about-sciatica'
import { afterwards } from './guide/afterwards'
import { everydayLife } from './guide/everyday-life'
import { exerciseGroups } from './guide/exercise-groups'
import { programmeSection } from './guide/programme-section'
import { sciaticaProgramme } from './programme'

export type Guide = {
  site: Ref
  sharedWith: Ref[]
  slug: string
  title: string
  summary: string
  condition: string
  bodyRegions: ['lower-back']
  audience: 'patients'
  author: Ref
  conflictOfInterest: string
  keyPoints: Line[]
  body: RichText
  programme: Programme
  references: Reference[]
  seo: { title: string; description: string }
}

/**
 * The sciatica guide of the demonstration. It has no clinical reviewer and no review dates, because nobody has reviewed
 * it: the page says so where they would stand. The order is the rule of the house, with the emergency card before
 * anything that a patient might do.
 */
export const guide: Guide = {
  site: ref('sites', 'moorlands'),
  sharedWith: [ref('sites', 'cheshire-east')],
  slug: 'sciatica-exercises',
  title: 'Sciatica exercises to ease leg pain',
  summary:
    'When to get help, and 12 exercises to do at home in 3 phases. For adults with pain that runs from the back or bottom down one leg.',
  condition: 'Sciatica',
  bodyRegions: ['lower-back'],
  audience: 'patients',
  author: ref('authors', 'lizzie-thornton'),
  conflictOfInterest:
    'This guide is published on the website of a practice that offers paid treatment for sciatica. Nobody paid for anything that it says.',
  keyPoints: lines(
    'Learn the emergency signs before you start.',
    'Keep moving, a little every day. Begin with the easiest exercises.',
    'Pain that moves out of your leg towards your back is a good sign.',
    'Stop an exercise that makes your leg pain worse.',
    'Be patient. Getting better takes weeks.',
  ),
  body: richText(...aboutSciatica, ...programmeSection, ...exerciseGroups, ...everydayLife, ...afterwards),
  programme: sciaticaProgramme,
  references: [
    niceNg59,
    niceNg59Public,
    nhsSciatica,
    nhsBackPain,
    cauda,
    cambridgeSciatica,
    centralisationReview,
  ],
  seo: {
    title: 'Sciatica exercises: 12 exercises in 3 phases',
    description:
      'Gentle exercises for sciatica, with how many and how often, when to stop, and the signs that need emergency help.',
  },
}
