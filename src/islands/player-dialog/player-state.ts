import type { TimedStep } from '../../clinical/timed-step'

/**
 * Where a player stands. `ranMs` is how long the present exercise has run, pauses left out; while it runs, `since` is
 * the clock's reading at which `ranMs` was true. Time is always the difference of two readings, so nothing adds up to a
 * drift, and a tab that slept in the background is where the clock says when it wakes.
 */
export type PlayerState =
  | { screen: 'before' | 'paused' | 'stopped'; exercise: number; ranMs: number }
  | { screen: 'running'; exercise: number; ranMs: number; since: number }
  | { screen: 'done'; exercise: number; ranMs: number }

export type PlayerEvent = {
  type: 'start' | 'pause' | 'goOn' | 'nextStep' | 'nextExercise' | 'stop' | 'tick' | 'again'
  /** The clock's reading in milliseconds. */
  now: number
}

export const BEGINNING: PlayerState = { screen: 'before', exercise: 0, ranMs: 0 }

/**
 * What comes after an event. An event that means nothing on the present screen changes nothing. After each exercise the
 * player waits: nobody can know how long it takes to get into the next position.
 *
 * @param timelines the timed steps of each exercise
 */
export function nextState(
  state: PlayerState,
  { type, now }: PlayerEvent,
  timelines: readonly (readonly TimedStep[])[],
): PlayerState {
  const { exercise, screen } = state
  const ranMs = ranAt(state, now)
  const steps = timelines[exercise] ?? []
  const goOn = (from: number): PlayerState =>
    from < lengthMs(steps)
      ? { screen: 'running', exercise, ranMs: from, since: now }
      : exerciseAfter(exercise, timelines.length)

  switch (type) {
    case 'start':
      return screen === 'before' ? goOn(0) : state
    case 'goOn':
      return screen === 'paused' || screen === 'stopped' ? goOn(ranMs) : state
    case 'tick':
      return screen === 'running' && ranMs >= lengthMs(steps) ? goOn(ranMs) : state
    case 'nextStep':
      return screen === 'running' || screen === 'paused' ? goOn(endOfStepMs(steps, ranMs)) : state
    case 'pause':
      return screen === 'running' ? { screen: 'paused', exercise, ranMs } : state
    case 'stop':
      return screen === 'done' ? state : { screen: 'stopped', exercise, ranMs }
    case 'nextExercise':
      return screen === 'done' ? state : exerciseAfter(exercise, timelines.length)
    case 'again':
      return BEGINNING
  }
}

/** How long the present exercise has run at a reading of the clock. */
export function ranAt(state: PlayerState, now: number): number {
  return state.screen === 'running' ? state.ranMs + now - state.since : state.ranMs
}

export type Moment = {
  index: number
  step: TimedStep
  /** Whole seconds, rounded up: a countdown says 1 until it is over. */
  secondsLeftOfStep: number
  secondsLeft: number
}

/** The step that an exercise is at after a time, or null when it is over. */
export function momentAt(steps: readonly TimedStep[], ranMs: number): Moment | null {
  let end = 0
  for (const [index, step] of steps.entries()) {
    end += step.seconds * 1000
    if (ranMs < end) {
      return {
        index,
        step,
        secondsLeftOfStep: Math.ceil((end - ranMs) / 1000),
        secondsLeft: Math.ceil((lengthMs(steps) - ranMs) / 1000),
      }
    }
  }
  return null
}

export function lengthMs(steps: readonly TimedStep[]): number {
  return steps.reduce((sum, { seconds }) => sum + seconds * 1000, 0)
}

function endOfStepMs(steps: readonly TimedStep[], ranMs: number): number {
  let end = 0
  for (const { seconds } of steps) {
    end += seconds * 1000
    if (ranMs < end) break
  }
  return end
}

function exerciseAfter(exercise: number, count: number): PlayerState {
  return exercise + 1 < count
    ? { screen: 'before', exercise: exercise + 1, ranMs: 0 }
    : { screen: 'done', exercise, ranMs: 0 }
}
