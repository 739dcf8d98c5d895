import { Heading, below } from '@/ui/heading'
import { afterIf } from '../exercise/stop-sentence'
import type { ViewProps } from '../view-props'
import { words } from '../written'
import { PainRuleBox } from './pain-rule'
import { PhaseArticle } from './phase'
import { phaseId } from './phase-id'
import { Eligibility } from './eligibility'

/** The guide's programme: for whom it is, how pain decides, and the phases with what to do in each. */
export function Programme({ block, context, level, id }: ViewProps<'programme'>) {
  const { programme } = context
  if (!programme) return null
  const { safeIf, notIf, painRule, phases } = programme
  return (
    <section className="programme">
      <Heading level={level} id={id}>
        {words(block.heading) || 'Your programme'}
      </Heading>
      <Eligibility safeIf={safeIf} notIf={notIf} level={below(level)} />
      {painRule ? <PainRuleBox rule={painRule} level={below(level)} /> : null}
      <ol className="phases">
        {phases.map((phase, index) => (
          <li key={index}>
            <PhaseArticle
              phase={{
                ...phase,
                entry: unsaid(phase.entry, [...safeIf, ...(phases[index - 1]?.exit ?? [])]),
              }}
              place={index + 1}
              level={below(level)}
              id={phaseId(id, index + 1)}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Who has moved on from the phase before need not read again, in the same words, that they may start this one. */
function unsaid(entry: readonly string[], said: readonly string[]): string[] {
  const known = new Set(said.map(afterIf))
  return entry.filter((line) => !known.has(afterIf(line)))
}
