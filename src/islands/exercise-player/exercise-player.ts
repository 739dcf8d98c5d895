import { adoptStyles } from '../adopt-styles'
import { button, make } from '../make'
import type * as Timeline from '../exercise-timeline/exercise-timeline'
import type * as Dialog from '../player-dialog/player-dialog'
import css from './exercise-player.css'

/**
 * `<exercise-player data-dose="…">` runs exercises by the clock. It adds its own button, so a page without scripts
 * shows none; the player itself is fetched when somebody presses it, and stores nothing before they press start.
 */
class ExercisePlayer extends HTMLElement {
  #button: HTMLButtonElement | null = null
  #words = make('span', { role: 'status' })

  connectedCallback() {
    if (this.#button) return
    this.#button = button(this.dataset.label ?? 'Start the timer', () => void this.open())
    this.#words.textContent = this.dataset.length
      ? `${this.dataset.length}, one step at a time.`
      : 'One step at a time.'
    this.append(make('p', { className: 'player-open' }, this.#button, this.#words))
    if (isInterrupted(this.place)) void this.open()
  }

  /** What tells this player from the others of its page, also after the page was loaded again. */
  get place(): string {
    return this.closest('[id]')?.id ?? ''
  }

  async open() {
    try {
      const [{ openPlayer }, { figureNear, sessionOf, timeline }] = (await Promise.all([
        import(addressOf('dialog')),
        import(addressOf('timeline')),
      ])) as [typeof Dialog, typeof Timeline]
      const session = sessionOf(this)
      openPlayer({
        session,
        timelines: session.map(({ dose }) => timeline(dose)),
        figures: session.map(({ around }) => figureNear(around)),
        id: this.place,
        opener: this.#button,
        onEasier: openOther,
      })
    } catch {
      this.#words.textContent = 'The timer could not be loaded. Check your connection, then press again.'
    }
  }
}

/** Where a part of the player is: one element of the page says it for all (`publishing/island-scripts.ts`). */
function addressOf(part: 'dialog' | 'timeline'): string {
  return document.querySelector<HTMLElement>(`[data-${part}]`)?.dataset[part] ?? ''
}

/** Whether this player was running when the page was loaded again (`player-dialog/memory.ts`). */
function isInterrupted(id: string): boolean {
  try {
    return sessionStorage.getItem('exercise-player')?.startsWith(`["${location.pathname}#${id}"`) ?? false
  } catch {
    return false
  }
}

/** Changes to the player of another exercise, where this page has it. */
function openOther(href: string): boolean {
  const other = document.getElementById(href.slice(1))?.querySelector('exercise-player')
  if (!(other instanceof ExercisePlayer)) return false
  void other.open()
  return true
}

adoptStyles(css)
customElements.define('exercise-player', ExercisePlayer)
