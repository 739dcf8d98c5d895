import type { TimedStep } from '../../clinical/timed-step'
import { make } from '../make'
import { adoptStyles } from '../adopt-styles'
import type { ShownFigure } from '../exercise-player/figure-near'
import type { Session } from '../exercise-player/session'
import { forgetPlace, keepChoices, keepPlace, keptChoices, keptPlace } from './memory'
import css from './player-dialog.css'
import { BEGINNING, momentAt, nextState, ranAt, type PlayerEvent, type PlayerState } from './player-state'
import { drawScreen, type Screen } from './screens'
import { allowSound, hush, signal, SILENT } from './signals'
import { screenKeeper } from './wake-lock'

/**
 * Opens the player over the page: a dialog, so that keyboard and screen reader stay in it. Each step is announced once,
 * when it begins.
 *
 * @param timelines the timed steps of each exercise
 * @param figures what each exercise looks like, where the page shows it
 * @param opener gets the focus back
 * @param onEasier changes to an easier exercise of the same page; returns false where there is none
 */
export function openPlayer({
  session,
  timelines,
  figures,
  id,
  opener,
  onEasier,
}: {
  session: Session
  timelines: readonly (readonly TimedStep[])[]
  figures: readonly (ShownFigure | null)[]
  id: string
  opener: HTMLElement | null
  onEasier: (href: string) => boolean
}): void {
  if (document.querySelector('dialog.player')) return
  const keeper = screenKeeper()
  const announcer = make('p', { className: 'visually-hidden', 'aria-live': 'polite' })
  const body = make('div', { className: 'player-body' })
  const dialog = make('dialog', { className: 'player', 'aria-label': 'Exercise timer' }, announcer, body)
  const kept = keptChoices()
  let { state, choices } = keptPlace(id) ?? { state: BEGINNING, choices: kept ?? SILENT }
  let screen: Screen
  let announced = ''
  let timer = 0

  const send = (type: PlayerEvent['type']) => {
    const before = state
    if (type === 'start' || type === 'goOn') allowSound(choices)
    state = nextState(state, { type, now: performance.now() }, timelines)
    if (state !== before && (state.screen !== before.screen || state.exercise !== before.exercise)) draw()
    else update()
    tellOf(before)
    keeper.keepOn(state.screen === 'running')
    if (state.screen === 'done') forgetPlace()
    else if (state !== before) keep()
    schedule()
  }

  const draw = () => {
    screen = drawScreen({
      session,
      state,
      steps: timelines[state.exercise] ?? [],
      figure: figures[state.exercise] ?? null,
      choices,
      isRemembered: kept !== null,
      send,
      close,
      onChoose: (chosen, isRemembered) => {
        choices = chosen
        keepChoices(isRemembered ? chosen : null)
      },
      onEasier: (href) => {
        const isHere = onEasier(href)
        if (isHere) close()
        return isHere
      },
    })
    body.replaceChildren(...screen.parts)
    update()
    screen.focus.focus()
  }

  const update = () => screen.update(moment())

  const moment = () => momentAt(timelines[state.exercise] ?? [], ranAt(state, performance.now()))

  /** Says what is new, once: the step that begins, or that the exercise is over. */
  const tellOf = (before: PlayerState) => {
    const now = state.screen === 'running' ? moment() : null
    const key = `${state.screen} ${state.exercise} ${now?.index ?? ''}`
    if (key === announced) return
    announced = key
    const isOver = before.screen === 'running' && (state.screen === 'before' || state.screen === 'done')
    if (!now) hush()
    announcer.textContent =
      now?.step.instruction
      ?? (isOver ? 'This exercise is finished.' : state.screen === 'paused' ? 'Paused.' : '')
    if (now) {
      signal(choices, now.step.kind, now.step.instruction)
      keep()
    } else if (isOver) signal(choices, null, 'This exercise is finished.')
  }

  const keep = () => {
    const isBegun = state.screen !== 'before' || state.exercise > 0
    if (isBegun && state.screen !== 'done') keepPlace(id, state, performance.now(), choices)
  }

  /** Wakes at the next whole second of the exercise, by the clock: late timers do not add up. */
  const schedule = () => {
    clearTimeout(timer)
    if (state.screen !== 'running') return
    timer = window.setTimeout(() => send('tick'), 1000 - (ranAt(state, performance.now()) % 1000))
  }

  const close = () => dialog.close()

  // A browser may also close it by itself, as when Escape is pressed twice.
  dialog.onclose = () => {
    clearTimeout(timer)
    keeper.keepOn(false)
    hush()
    forgetPlace()
    removeEventListener('pagehide', keep)
    dialog.remove()
    opener?.focus()
  }

  // Escape means stop while something runs, and close when nothing does.
  dialog.oncancel = (event) => {
    event.preventDefault()
    if (state.screen === 'running' || state.screen === 'paused') send('stop')
    else close()
  }
  addEventListener('pagehide', keep)
  document.body.append(dialog)
  dialog.showModal()
  draw()
}

adoptStyles(css)
