import type { Dose } from '../../clinical/dose'
import { sentence } from '../../clinical/sentence'
import { doseCode, doseOfCode } from '../plan-link/dose-code'

/** What a player runs, one exercise after the other. */
export type Session = readonly SessionExercise[]

export type SessionExercise = {
  name: string
  dose: Dose
  /** The dose as the page says it. */
  says: string
  /** When to stop, in whole sentences. */
  stop: readonly string[]
  easier: readonly { label: string; href: string }[]
  /** The id of the exercise's own player, which stands beside its figure. */
  home: string
}

/** What a page says of an exercise, or where on the page it says so already: the id of that exercise's own player. */
export type TimedExercise = { dose: Dose } & Told

/** The same in an attribute, with the dose as a code. */
export type WrittenExercise = { dose: string } & Told

type Told = { like: string } | Omit<SessionExercise, 'dose' | 'says' | 'home'>

/** A session in few signs, as it stands in an attribute. */
export function writeSession(exercises: readonly TimedExercise[]): string {
  return JSON.stringify(exercises.map((exercise) => ({ ...exercise, dose: doseCode(exercise.dose) })))
}

/**
 * The session that an attribute holds. What it does not say itself is read from the players that it names, and an
 * exercise without either is left out.
 *
 * @param id of the player that has the attribute
 * @param sessionAt the attribute of the player with an id
 */
export function readSession(id: string, sessionAt: (id: string) => string | undefined): Session {
  return writtenExercises(sessionAt(id)).flatMap((entry) => {
    const home = 'like' in entry ? entry.like : id
    const [told] = 'like' in entry ? writtenExercises(sessionAt(home)) : [entry]
    const dose = doseOfCode(entry.dose)
    return dose && told && !('like' in told) ? [{ ...told, dose, says: sentence(dose), home }] : []
  })
}

export function writtenExercises(session = '[]'): WrittenExercise[] {
  return JSON.parse(session) as WrittenExercise[]
}
