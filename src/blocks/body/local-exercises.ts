import type { BlockContext, ExerciseModel, LinkModel, ProgrammeModel } from '@/content/models'
import { prescribedExercises } from '../exercise-group/prescribed-exercises'
import { phaseId } from '../programme/phase-id'
import type { BlockOf, BlockType } from '../view-props'

export type PlacedBlock = { block: BlockOf<BlockType>; id: string }

/**
 * The context with every link to an exercise that stands on this very page turned into a jump link, so that nobody
 * loses their place in the guide, and every exercise with the way back to the phases that ask for it.
 */
export function withLocalExercises(context: BlockContext, blocks: readonly PlacedBlock[]): BlockContext {
  const marks = new Map(blocks.flatMap((placed) => marksOf(placed, context)).reverse())
  if (marks.size === 0) return context
  const near = (href: string) => marks.get(href) ?? href
  const programme = blocks.find(({ block }) => block.blockType === 'programme')
  return {
    ...context,
    exercise: (id) => {
      const exercise = context.exercise(id)
      if (!exercise) return null
      const phases = programme ? phasesOf(exercise, context.programme, programme.id) : []
      return { ...withNearLinks(exercise, near), phases }
    },
    programme: context.programme && withNearItems(context.programme, near),
  }
}

/** The phases in which an exercise is done, as jump links to them. */
function phasesOf({ href }: ExerciseModel, programme: ProgrammeModel | null, id: string): LinkModel[] {
  return (programme?.phases ?? []).flatMap(({ items }, index) => {
    const doing = items.filter(({ change }) => change !== 'stop')
    const isAsked = doing.some((item) => item.href === href || item.doses.some((dose) => dose.href === href))
    const place = index + 1
    return isAsked ? [{ label: `phase ${place}`, href: `#${phaseId(id, place)}` }] : []
  })
}

/** The address of each exercise's own page and its jump mark on this one. */
function marksOf({ block, id }: PlacedBlock, context: BlockContext): [href: string, mark: string][] {
  if (block.blockType === 'exercise') {
    const exercise = context.exercise(block.exercise)
    return exercise ? [[exercise.href, `#${id}`]] : []
  }
  if (block.blockType !== 'exerciseGroup') return []
  return prescribedExercises(block, context, id).map(({ exercise, id: mark }) => [exercise.href, `#${mark}`])
}

function withNearLinks(exercise: ExerciseModel, near: (href: string) => string): ExerciseModel {
  const nearLink = (link: LinkModel) => ({ ...link, href: near(link.href) })
  return {
    ...exercise,
    easier: exercise.easier.map(nearLink),
    harder: exercise.harder.map(nearLink),
    alternatives: exercise.alternatives.map((each) => ({ ...each, exercise: nearLink(each.exercise) })),
  }
}

function withNearItems(programme: ProgrammeModel, near: (href: string) => string): ProgrammeModel {
  const nearOrNull = (href: string | null) => href && near(href)
  return {
    ...programme,
    phases: programme.phases.map((phase) => ({
      ...phase,
      items: phase.items.map((item) => ({
        ...item,
        href: nearOrNull(item.href),
        doses: item.doses.map((each) => ({
          ...each,
          href: nearOrNull(each.href),
          exercise: each.exercise && withNearLinks(each.exercise, near),
        })),
      })),
    })),
  }
}
