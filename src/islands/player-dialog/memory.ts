import { BEGINNING, ranAt, type PlayerState } from './player-state'
import { SILENT, type Choices } from './signals'

/*
 * What a player keeps. Nothing before the patient presses start: then the place in the session, in this tab only, so
 * that a reload does not lose it; and the choice of signals, if the patient asks for that.
 */

const PLACE = 'exercise-player'
const CHOICES = 'exercise-player-choices'

/**
 * @param id of the player in its page: one page has several
 * @param choices for this session, whether or not they are to be kept for others
 */
export function keepPlace(id: string, state: PlayerState, now: number, choices: Choices): void {
  const { exercise } = state
  attempt(() =>
    sessionStorage.setItem(PLACE, JSON.stringify([key(id), exercise, ranAt(state, now), choices])),
  )
}

export function forgetPlace(): void {
  attempt(() => sessionStorage.removeItem(PLACE))
}

/** Where the player stood before a reload: paused there, or not yet begun. Null when it was not open. */
export function keptPlace(id: string): { state: PlayerState; choices: Choices } | null {
  const [owner, exercise, ranMs, choices] = read(() => sessionStorage.getItem(PLACE)) as unknown[]
  if (owner !== key(id) || typeof exercise !== 'number' || typeof ranMs !== 'number') return null
  return {
    state: ranMs > 0 ? { screen: 'paused', exercise, ranMs } : { ...BEGINNING, exercise },
    choices: { ...SILENT, ...(choices as Choices) },
  }
}

export function keepChoices(choices: Choices | null): void {
  attempt(() =>
    choices ? localStorage.setItem(CHOICES, JSON.stringify(choices)) : localStorage.removeItem(CHOICES),
  )
}

export function keptChoices(): Choices | null {
  const kept = read(() => localStorage.getItem(CHOICES)) as Partial<Choices>
  return Object.keys(kept).length > 0 ? { ...SILENT, ...kept } : null
}

function key(id: string): string {
  return `${location.pathname}#${id}`
}

/** A browser may refuse to store anything. The player then works without a memory, as it does before it is asked. */
function attempt<Result>(act: () => Result): Result | null {
  try {
    return act()
  } catch {
    return null
  }
}

function read(get: () => string | null): object {
  const value: unknown = attempt((): unknown => JSON.parse(get() ?? '[]'))
  return typeof value === 'object' && value !== null ? value : []
}
