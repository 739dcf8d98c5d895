import type { BlockContext, ExerciseModel, LinkModel, ProgrammeModel } from '@/content/models'
import { saysAnything, sharedSafety, type Safety } from '../exercise/safety'
import { prescribedExercises } from '../exercise-group/prescribed-exercises'
import { phaseId } from '../programme/phase-id'
import type { BlockOf, BlockType } from '../view-props'

export type PlacedBlock = { block: BlockOf<BlockType>; id: string }

/** The exercises of a page, and what it says once for all of them, before the first; null when they share nothing. */
export type LocalExercises = {
  context: BlockContext
  rules: { before: string; id: string; safety: Safety } | null
}

/**
 * The context with every link to an exercise that stands on this very page turned into a jump link, so that nobody
 * loses their place in the guide, and every exercise with its jump mark, the way back to the phases that ask for it and
 * to the rules that it shares with all the others.
 *
 * @param ids that the page has given already
 */
export function withLocalExercises(
  context: BlockContext,
  blocks: readonly PlacedBlock[],
  ids: ReadonlySet<string>,
): LocalExercises {
  const marks = marksOf(blocks, context, ids)
  if (marks.size === 0) return { context, rules: null }
  const rules = rulesOf(blocks, context)
  const shared = rules ? { sharedSafety: { safety: rules.safety, href: `#${rules.id}` } } : {}
  const near = (href: string) => {
    const mark = marks.get(href)
    return mark ? `#${mark.id}` : href
  }
  const programme = blocks.find(({ block }) => block.blockType === 'programme')
  const local: BlockContext = {
    ...context,
    exercise: (id) => {
      const exercise = context.exercise(id)
      if (!exercise) return null
      const phases = programme ? phasesOf(exercise, context.programme, programme.id) : []
      return { ...withNearLinks(exercise, near), ...shared, phases, mark: marks.get(exercise.href) }
    },
    programme: context.programme && withNearItems(context.programme, near),
  }
  return { context: local, rules }
}

/** What all exercises of the page share, with a jump mark before the first of them. */
function rulesOf(blocks: readonly PlacedBlock[], context: BlockContext): LocalExercises['rules'] {
  const holders = blocks
    .map((placed) => ({ id: placed.id, exercises: exercisesOf(placed, context) }))
    .filter(({ exercises }) => exercises.length > 0)
  const [first] = holders
  const safety = sharedSafety(holders.flatMap(({ exercises }) => exercises.map(({ exercise }) => exercise)))
  return first && saysAnything(safety) ? { before: first.id, id: `${first.id}-rules`, safety } : null
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

/**
 * By the address of each exercise's own page, where this page shows it first. Its mark is the slug by which everybody
 * knows it, unless something else of the page is called so.
 */
function marksOf(
  blocks: readonly PlacedBlock[],
  context: BlockContext,
  ids: ReadonlySet<string>,
): Map<string, { block: string; id: string }> {
  const shown = blocks.flatMap((placed) =>
    exercisesOf(placed, context).map(({ exercise: { href, slug }, id }) => {
      const isNamed = placed.block.blockType === 'exerciseGroup' && !ids.has(slug)
      return [href, { block: placed.id, id: isNamed ? slug : id }] as const
    }),
  )
  return new Map(shown.reverse())
}

/** The exercises that a block shows, each with its jump mark. */
function exercisesOf(
  { block, id }: PlacedBlock,
  context: BlockContext,
): { exercise: ExerciseModel; id: string }[] {
  if (block.blockType === 'exerciseGroup') return prescribedExercises(block, context, id)
  const exercise = block.blockType === 'exercise' ? context.exercise(block.exercise) : null
  return exercise ? [{ exercise, id }] : []
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
