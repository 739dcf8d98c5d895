import type { BodyRegion } from './exercise'
import type { OutlineBlock } from './page-outline'

/**
 * Why a page about a body region must carry an emergency notice; null where none is demanded. The spine is listed
 * because a compressed nerve or spinal cord can leave lasting harm within hours and is looked for first: cauda equina
 * syndrome in the lower back (NHS, "Sciatica" and "Back pain"; GIRFT national suspected cauda equina syndrome
 * pathway), the spinal cord in the neck and upper back. An editor may place a notice on any other page.
 *
 * The list must be signed off by the practice's clinical lead.
 */
export const emergencyReasons: Record<BodyRegion, string | null> = {
  'lower-back': 'nerves at the bottom of the spine can be squeezed (cauda equina syndrome)',
  'upper-back': 'the spinal cord can be squeezed',
  neck: 'the spinal cord can be squeezed',
  'whole-body': 'it includes the back and neck',
  shoulder: null,
  elbow: null,
  'wrist-hand': null,
  hip: null,
  knee: null,
  'ankle-foot': null,
}

/** Those of the given regions that demand an emergency notice on their page. */
export function regionsNeedingEmergencyNotice(regions: readonly BodyRegion[]): BodyRegion[] {
  return regions.filter((region) => emergencyReasons[region] !== null)
}

/**
 * Whether an emergency card stands before the first exercise, in reading order. True for a page without exercises:
 * there is nothing that the card would have to come before.
 */
export function emergencyCardComesFirst(blocks: readonly OutlineBlock[]): boolean {
  const firstExercise = blocks.findIndex(({ kind }) => kind === 'exercise')
  return firstExercise === -1 || blocks.slice(0, firstExercise).some(isEmergencyCard)
}

export function isEmergencyCard(block: OutlineBlock): boolean {
  return block.kind === 'careCard' && block.level === 'emergency'
}
