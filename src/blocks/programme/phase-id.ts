import type { ProgrammeModel } from '@/content/models'
import type { ContentsEntry } from '@/ui/contents-list'

/** The jump mark of a phase: of the programme's own mark and the phase's place, 1 for the first. */
export function phaseId(programme: string, place: number): string {
  return `${programme}-phase-${place}`
}

/** The phases for "On this page", below the programme that has the jump mark. */
export function phaseEntries(programme: ProgrammeModel | null, id: string): ContentsEntry[] {
  return (programme?.phases ?? []).map(({ label }, index) => ({
    id: phaseId(id, index + 1),
    text: `Phase ${index + 1}: ${label}`,
  }))
}
