import type { Dose } from '../../clinical/dose'

/** What a player runs, one exercise after the other, as the page hands it over in an attribute. */
export type Session = readonly SessionExercise[]

export type SessionExercise = {
  name: string
  dose: Dose
  /** The dose as the page says it. */
  says: string
  /** When to stop, in whole sentences. */
  stop: readonly string[]
  easier: readonly { label: string; href: string }[]
}
