import type { Place, TimedStep } from '../../clinical/timed-step'
import { button, list, make } from '../make'
import { exactly } from './clock-words'
import { lengthMs, type Moment, type PlayerEvent, type PlayerState } from './player-state'
import type { ShownFigure } from '../exercise-player/figure-near'
import type { Session, SessionExercise } from '../exercise-player/session'
import { offered, type Choices } from './signals'

export type Screen = {
  parts: HTMLElement[]
  focus: HTMLElement
  /** Shows another second; null when nothing is timed. */
  update: (moment: Moment | null) => void
}

type Drawing = {
  session: Session
  state: PlayerState
  /** Of the present exercise. */
  steps: readonly TimedStep[]
  figure: ShownFigure | null
  choices: Choices
  isRemembered: boolean
  send: (type: PlayerEvent['type']) => void
  close: () => void
  onChoose: (choices: Choices, isRemembered: boolean) => void
  onEasier: (href: string) => boolean
}

/** Draws the screen that belongs to a state. */
export function drawScreen(drawing: Drawing): Screen {
  const exercise = drawing.session[drawing.state.exercise]
  if (!exercise) throw new Error('The session has no such exercise.')
  return screens[drawing.state.screen](drawing, exercise)
}

const screens: Record<PlayerState['screen'], (drawing: Drawing, exercise: SessionExercise) => Screen> = {
  before: (drawing, exercise) => {
    const { session, state, figure, send, close } = drawing
    const heading = title(exercise.name)
    figure?.show(null)
    return still(heading, [
      scroll(
        place(drawing),
        heading,
        make('p', {}, exercise.says),
        // The signs of an emergency come before the first exercise, and nothing before them.
        state.exercise > 0 && figure?.element,
        ...safety(exercise),
        state.exercise === 0 && figure?.element,
        easier(drawing, exercise),
        choiceOf(drawing),
        state.exercise === 0
          && small('After you press start, this tab remembers your place until you close the timer.'),
      ),
      buttons(
        button('Start', () => send('start')),
        state.exercise + 1 < session.length && quiet('Leave this one out', () => send('nextExercise')),
        quiet('Close', close),
      ),
    ])
  },
  running: (drawing, exercise) =>
    timed(
      drawing,
      exercise,
      button('Pause', () => drawing.send('pause')),
    ),
  paused: (drawing, exercise) =>
    timed(
      drawing,
      exercise,
      button('Go on', () => drawing.send('goOn')),
    ),
  stopped: (drawing, exercise) => {
    const { session, state, send, close } = drawing
    const heading = title('You have stopped')
    return still(heading, [
      scroll(heading, ...safety(exercise), easier(drawing, exercise)),
      buttons(
        button('Close', close),
        quiet('Go on', () => send('goOn')),
        state.exercise + 1 < session.length && quiet('Next exercise', () => send('nextExercise')),
      ),
    ])
  },
  done: ({ session, send, close }) => {
    const heading = title('Finished')
    return still(heading, [
      scroll(heading, make('p', {}, 'You have done:'), list(session.map(({ name }) => name))),
      buttons(
        button('Close', close),
        quiet('Do it again', () => send('again')),
      ),
    ])
  },
}

function timed(drawing: Drawing, exercise: SessionExercise, toggle: HTMLButtonElement): Screen {
  const { steps, figure, send } = drawing
  const seconds = lengthMs(steps) / 1000
  const instruction = make('p', { className: 'player-instruction' })
  const where = small('')
  const left = small('')
  const count = make('p', { className: 'player-count', role: 'timer' })
  const bar = make('progress', { max: seconds, 'aria-label': 'How far you are' })
  return {
    parts: [
      scroll(
        place(drawing),
        title(exercise.name),
        figure?.element,
        make('div', { className: 'player-step' }, count, make('div', {}, instruction, where)),
        bar,
        left,
        easier(drawing, exercise),
        ...whenToStop(exercise),
      ),
      buttons(
        toggle,
        quiet('Next step', () => send('nextStep')),
        button('Stop', () => send('stop'), 'button player-stop'),
      ),
    ],
    focus: toggle,
    update: (moment) => {
      if (!moment) return
      const { step, secondsLeft, secondsLeftOfStep } = moment
      instruction.textContent = step.instruction
      figure?.show(step)
      count.textContent = clock(secondsLeftOfStep)
      count.style.setProperty('--left', String(secondsLeftOfStep / step.seconds))
      where.textContent = placeInWords(step.place, steps.at(-1)?.place)
      left.textContent = `${exactly(secondsLeft)} left`
      bar.value = seconds - secondsLeft
    },
  }
}

function still(focus: HTMLElement, parts: HTMLElement[]): Screen {
  return { parts, focus, update: () => undefined }
}

/** When to stop, and the page's emergency card: before the first exercise, and whenever somebody stops. */
function safety(exercise: SessionExercise): HTMLElement[] {
  const card = document.querySelector('.emergency')?.cloneNode(true)
  if (card instanceof HTMLElement) {
    card.removeAttribute('aria-labelledby')
    for (const marked of card.querySelectorAll('[id]')) marked.removeAttribute('id')
  }
  return [
    ...whenToStop(exercise),
    card instanceof HTMLElement ? card : make('p', {}, make('strong', {}, 'In an emergency, call 999.')),
  ]
}

/** The rules alone also stand below a running exercise: they are what somebody in pain looks for then. */
function whenToStop({ stop }: SessionExercise): HTMLElement[] {
  return stop.length > 0 ? [make('h3', {}, 'When to stop'), list(stop)] : []
}

function easier({ onEasier }: Drawing, { easier: exercises }: SessionExercise): HTMLElement | null {
  const [first] = exercises
  if (!first) return null
  const link = make('a', { href: first.href }, first.label)
  link.onclick = (event) => {
    if (onEasier(first.href)) event.preventDefault()
  }
  return make('p', {}, 'Easier version: ', link)
}

function choiceOf({ choices, isRemembered, onChoose, state }: Drawing): HTMLElement | null {
  if (state.exercise > 0) return null
  const box = (label: string, checked: boolean) => {
    const input = make('input', {
      type: 'checkbox',
      checked,
      onchange: () => onChoose(chosen(), remember.input.checked),
    })
    return { input, row: make('label', { className: 'player-choice' }, input, label) }
  }
  const signals = offered().map(([name, label]) => ({ name, ...box(label, choices[name]) }))
  const remember = box('Remember this on this device', isRemembered)
  const chosen = () => Object.fromEntries(signals.map(({ name, input }) => [name, input.checked])) as Choices
  return make(
    'fieldset',
    {},
    make('legend', {}, 'Besides the screen'),
    ...signals.map(({ row }) => row),
    remember.row,
  )
}

function place({ session, state }: Drawing): HTMLElement | null {
  return session.length > 1 ? small(`Exercise ${state.exercise + 1} of ${session.length}`) : null
}

/** "Set 1 of 2, repetition 3 of 10, second side": only what there are several of. */
function placeInWords({ side, set, rep }: Place, last: Place = { side, set, rep }): string {
  return [
    last.set > 1 && `Set ${set} of ${last.set}`,
    last.rep > 1 && `Repetition ${rep} of ${last.rep}`,
    last.side > 1 && `${side > 1 ? 'Second' : 'First'} side`,
  ]
    .filter(Boolean)
    .join('. ')
}

/** Minutes and seconds where there are minutes. */
function clock(seconds: number): string {
  return seconds < 60
    ? String(seconds)
    : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

function title(text: string): HTMLElement {
  return make('h2', { tabIndex: -1 }, text)
}

function small(text: string): HTMLElement {
  return make('p', { className: 'player-small' }, text)
}

function quiet(label: string, onclick: () => void): HTMLElement {
  return button(label, onclick, 'button player-quiet')
}

function scroll(...parts: (HTMLElement | null | undefined | false)[]): HTMLElement {
  return make('div', { className: 'player-scroll' }, ...parts)
}

function buttons(...parts: (HTMLElement | null | undefined | false)[]): HTMLElement {
  return make('div', { className: 'player-buttons' }, ...parts)
}
