import type { ExerciseModel } from '@/content/models'

/** How a patient would say what the exercise's fields choose from. */

export const startPositions: Record<ExerciseModel['startPosition'], string> = {
  prone: 'Lying on your front',
  supine: 'Lying on your back',
  sideLying: 'Lying on your side',
  sitting: 'Sitting',
  standing: 'Standing',
  handsAndKnees: 'On your hands and knees',
  walking: 'Walking',
}

export const surfaceNames: Record<ExerciseModel['surfaces'][number], string> = {
  bed: 'on a bed',
  floor: 'on the floor',
  chair: 'on a chair',
  wall: 'at a wall',
  stairs: 'on stairs',
  outdoors: 'outdoors',
}

export const categoryNames: Record<ExerciseModel['category'], string> = {
  position: 'Resting positions',
  mobility: 'Moving more freely',
  nerve: 'Nerve glides',
  stretch: 'Stretches',
  strength: 'Strength',
  balance: 'Balance',
  aerobic: 'Fitness',
  breathing: 'Breathing',
}

export const fallsAdvice: Record<ExerciseModel['fallsRisk'], string> = {
  none: '',
  supportNearby: 'Have something steady next to you to hold on to, such as a kitchen worktop.',
  supervised: 'Do this only when somebody is with you who can steady you.',
}

export const alternativeReasons: Record<ExerciseModel['alternatives'][number]['when'], string> = {
  cannotLieProne: 'If you cannot lie on your front',
  cannotKneel: 'If you cannot kneel',
  inBed: 'If you are in bed',
  chairOnly: 'If you can only use a chair',
  pregnant: 'If you are pregnant',
}
