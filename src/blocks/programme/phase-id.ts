/** The jump mark of a phase: of the programme's own mark and the phase's place, 1 for the first. */
export function phaseId(programme: string, place: number): string {
  return `${programme}-phase-${place}`
}
