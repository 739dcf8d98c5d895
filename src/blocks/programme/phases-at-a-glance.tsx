import type { ProgrammeModel } from '@/content/models'
import { phaseId } from './phase-id'
import { weeksInWords } from './weeks-in-words'

/** All phases in a row, as a map of the way ahead and as jump links. One phase alone needs no map. */
export function PhasesAtAGlance({
  phases,
  programme,
}: {
  phases: ProgrammeModel['phases']
  /** The jump mark of the programme. */
  programme: string
}) {
  if (phases.length < 2) return null
  return (
    <ol className="glance">
      {phases.map(({ label, weeks }, index) => (
        <li key={index}>
          <a href={`#${phaseId(programme, index + 1)}`}>
            {label} <span>{weeksInWords(weeks).toLowerCase()}</span>
          </a>
        </li>
      ))}
    </ol>
  )
}
