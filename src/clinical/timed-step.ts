/** One timed step of a session, as a player runs it and announces it. */
export type TimedStep = {
  kind: StepKind
  seconds: number
  /** How far the patient may stay beyond `seconds` if it is comfortable; absent when there is no choice. */
  upToSeconds?: number
  /** Where in the session the step stands, or, for `ready`, `rest` and `changeSides`, what it leads to. */
  place: Place
  /** Said aloud when the step begins. */
  instruction: string
}

export type StepKind = 'ready' | 'out' | 'hold' | 'return' | 'continuous' | 'rest' | 'changeSides'

/** Counted from 1. `side` 1 is the only side, the side of the dose, or the one the patient begins with. */
export type Place = { side: 1 | 2; set: number; rep: number }
