import type { ArticleModel, ExerciseModel } from '@/content/models'

/** The exercises that a guide's text shows in full, in its order, each once. */
export function shownExercises({ body, blocks }: ArticleModel): ExerciseModel[] {
  const ids = body.root.children.flatMap((node) => (isBlock(node) ? exerciseIds(node.fields) : []))
  const shown = ids.flatMap((id) => blocks.exercise(id) ?? [])
  return [...new Map(shown.map((exercise) => [exercise.id, exercise])).values()]
}

type BlockFields = { blockType?: string; exercise?: unknown; exercises?: { exercise?: unknown }[] | null }

function exerciseIds({ blockType, exercise, exercises }: BlockFields): unknown[] {
  if (blockType === 'exercise') return [exercise]
  return blockType === 'exerciseGroup' ? (exercises ?? []).map((row) => row.exercise) : []
}

function isBlock(node: { type: string }): node is { type: 'block'; fields: BlockFields } {
  return node.type === 'block' && 'fields' in node && typeof node.fields === 'object' && node.fields !== null
}
