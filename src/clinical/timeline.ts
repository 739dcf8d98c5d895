import { boutOf, setsOf, sideOrderOf, type Bout, type SideOrder } from './bout'
import type { Dose, Duration } from './dose'
import { inSeconds, paceOf, SECONDS_TO_CHANGE_SIDES, SECONDS_TO_GET_READY } from './pace'
import type { Place, StepKind, TimedStep } from './timed-step'
import { announcements } from './timeline-words'

/**
 * The timed steps of one session, in order. Ranges start at their lower end: fewest sets, fewest repetitions, shortest
 * hold; the patient may choose more. Sides follow the dose: all sets on one side and then on the other, or swapping
 * with every repetition.
 *
 * The seconds add up to the lower end of `secondsPerSession`.
 *
 * @returns an empty list when the dose says neither how many nor how long.
 */
export function timeline(dose: Dose): TimedStep[] {
  const bout = boutOf(dose)
  if (bout.kind === 'none') return []
  const places = placesOf(dose, bout)
  const say = announcements(dose, places.at(-1) ?? START)
  return places.flatMap((place, index) => {
    const before = places[index - 1]
    return [
      ...(before ? between(dose, before, place, say) : [ready(place, say)]),
      ...workAt(dose, bout, place, say),
    ]
  })
}

type Work = Exclude<Bout, { kind: 'none' }>
type Say = ReturnType<typeof announcements>

const START: Place = { side: 1, set: 1, rep: 1 }

function placesOf(dose: Dose, bout: Work): Place[] {
  const sets = upTo(setsOf(dose).min)
  const reps = upTo(bout.kind === 'repetitions' ? bout.reps.min : 1)
  const inOrder: Record<SideOrder, () => Place[]> = {
    one: () => sets.flatMap((set) => reps.map((rep) => ({ side: 1 as const, set, rep }))),
    oneThenOther: () =>
      SIDES.flatMap((side) => sets.flatMap((set) => reps.map((rep) => ({ side, set, rep })))),
    swapping: () => sets.flatMap((set) => reps.flatMap((rep) => SIDES.map((side) => ({ side, set, rep })))),
  }
  return inOrder[sideOrderOf(dose)]()
}

function ready(place: Place, say: Say): TimedStep {
  return { kind: 'ready', seconds: SECONDS_TO_GET_READY, place, instruction: say.ready() }
}

/** A new set is earned by a rest, a new side needs turning over; swapping legs rep by rep is part of the movement. */
function between(dose: Dose, before: Place, place: Place, say: Say): TimedStep[] {
  if (place.set > before.set) {
    return dose.rest ? [timed('rest', dose.rest, place, say.rest(dose.rest, place))] : []
  }
  if (place.side === before.side || sideOrderOf(dose) === 'swapping') return []
  return [{ kind: 'changeSides', seconds: SECONDS_TO_CHANGE_SIDES, place, instruction: say.changeSides() }]
}

function workAt(dose: Dose, bout: Work, place: Place, say: Say): TimedStep[] {
  if (bout.kind === 'continuous') {
    return [timed('continuous', bout.duration, place, say.continuous(bout.duration))]
  }
  const pace = paceOf(dose.tempo)
  const stay = bout.hold ?? pauseAsHold(pace.pause)
  return [
    { kind: 'out', seconds: pace.out, place, instruction: say.out(place) },
    ...(stay ? [timed('hold', stay, place, say.hold(stay))] : []),
    { kind: 'return', seconds: pace.return, place, instruction: say.back() },
  ]
}

function timed(kind: StepKind, duration: Duration, place: Place, instruction: string): TimedStep {
  const { min, max } = inSeconds(duration)
  return { kind, seconds: min, ...(max > min ? { upToSeconds: max } : {}), place, instruction }
}

function pauseAsHold(pause: number): Duration | null {
  return pause > 0 ? { min: pause, max: pause, unit: 's' } : null
}

const SIDES = [1, 2] as const

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}
