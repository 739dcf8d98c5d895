import { adoptStyles } from '../adopt-styles'
import { button, make } from '../make'
import type * as Timeline from '../exercise-timeline/exercise-timeline'
import type * as Dialog from '../player-dialog/player-dialog'
import css from './exercise-player.css'

/**
 * `<exercise-player data-session="…">` runs exercises by the clock. It adds its own button, so a page without scripts
 * shows none; the player itself is fetched when somebody presses it, and stores nothing before they press start.
 */
class ExercisePlayer extends HTMLElement {
  #button: HTMLButtonElement | null = null
  #words = make('span', { role: 'status' })

  connectedCallback() {
    if (this.#button) return
    this.#button = button(this.dataset.label ?? 'Start the timer', () => void this.open())
    this.#words.textContent = this.dataset.length ?? ''
    this.append(make('p', { className: 'player-open' }, this.#button, this.#words))
    if (isInterrupted(this.id)) void this.open()
  }

  async open() {
    try {
      const [{ openPlayer }, { figureNear, readSession, timeline }] = (await Promise.all([
        import(this.dataset.dialog ?? ''),
        import(this.dataset.timeline ?? ''),
      ])) as [typeof Dialog, typeof Timeline]
      const session = readSession(this.id, (id) => document.getElementById(id)?.dataset.session)
      openPlayer({
        session,
        timelines: session.map(({ dose }) => timeline(dose)),
        figures: session.map(({ home }) => figureNear(home)),
        id: this.id,
        opener: this.#button,
        onEasier: openOther,
      })
    } catch {
      this.#words.textContent = 'The timer could not be loaded. Check your connection, then press again.'
    }
  }
}

/** Whether this player was running when the page was loaded again (`player-dialog/memory.ts`). */
function isInterrupted(id: string): boolean {
  try {
    return sessionStorage.getItem('exercise-player')?.startsWith(`["${location.pathname}#${id}"`) ?? false
  } catch {
    return false
  }
}

/** Changes to the player of another exercise, where this page has it: `#bridge` has the player `#bridge-timer`. */
function openOther(href: string): boolean {
  const other = document.getElementById(`${href.slice(1)}-timer`)
  if (!(other instanceof ExercisePlayer)) return false
  void other.open()
  return true
}

adoptStyles(css)
customElements.define('exercise-player', ExercisePlayer)
