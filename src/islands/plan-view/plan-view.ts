import { doseList } from '../../clinical/dose-list'
import { sentence } from '../../clinical/sentence'
import { writtenExercises, type WrittenExercise } from '../exercise-player/session'
import { button, make } from '../make'
import { doseCode } from '../plan-link/dose-code'
import { planOfCode, type PlanLine } from '../plan-link/plan-code'
import type * as QrCode from '../qr-code/qr-code'

/**
 * `<plan-view>` makes a page of the plan in the page's own link: it keeps the exercises that the plan names, in its
 * order and with its doses, and takes the others away. The plan is in the part of the link that no browser sends.
 */
class PlanView extends HTMLElement {
  connectedCallback() {
    // Where the framework loads the script early, the exercises are not there yet.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.connectedCallback(), { once: true })
      return
    }
    addEventListener('hashchange', () => location.reload())
    const code = location.hash.slice(1)
    if (code === '') return document.getElementById('plan')?.setAttribute('hidden', '')
    const plan = planOfCode(code, this.dataset.practice ?? '')
    const drawn = new Map(
      [...document.querySelectorAll<HTMLElement>('[data-exercise]')].map((each) => [
        each.dataset.exercise,
        each,
      ]),
    )
    const lines = (plan ?? []).filter(({ slug }) => drawn.has(slug))
    const kept = lines.flatMap((line) => {
      const exercise = drawn.get(line.slug)
      return exercise ? [withDose(exercise, line)] : []
    })
    for (const exercise of drawn.values()) if (!kept.includes(exercise)) exercise.remove()
    for (const exercise of kept) exercise.parentElement?.append(exercise)
    this.#say(plan === null ? REFUSED : lines.length < plan.length ? INCOMPLETE : '')
    if (plan === null) return
    keepNotices(kept)
    this.#offer(kept)
    void this.#printCode()
  }

  #say(words: string) {
    if (words) this.append(make('p', { className: 'inset', role: 'alert' }, words))
  }

  #offer(kept: readonly HTMLElement[]) {
    const sessions = kept.flatMap((each) => {
      const player = each.querySelector<HTMLElement>('exercise-player')
      return writtenExercises(player?.dataset.session).map(({ dose }) => ({ like: player?.id ?? '', dose }))
    })
    const [first] = kept.flatMap((each) => [...each.querySelectorAll<HTMLElement>('exercise-player')])
    this.append(
      ...(first && sessions.length > 1 ? [playerLike(first, sessions, 'plan-timer')] : []),
      // In the manner of the timer's own button, which paper does not show either.
      make(
        'p',
        { className: 'player-open' },
        button('Print this plan', () => print()),
        make('span', {}, 'Keep the link: the plan is in it, and nowhere else.'),
      ),
    )
  }

  /** On paper the code leads back to this very plan. */
  async #printCode() {
    const paper = document.querySelector('.paper')
    const { qrCode } = (await import(this.dataset.qr ?? '')) as typeof QrCode
    paper?.querySelector('svg')?.replaceWith(qrCode(location.href, 'This plan'))
    paper?.querySelector('p + p')?.replaceChildren('The code leads to this plan.')
  }
}

function withDose(exercise: HTMLElement, { dose }: PlanLine): HTMLElement {
  const box = exercise.querySelector('.dose')
  box?.querySelector('p')?.replaceChildren(sentence(dose))
  box
    ?.querySelector('dl')
    ?.replaceChildren(
      ...doseList(dose).map(({ term, value }) =>
        make('div', {}, make('dt', {}, term), make('dd', {}, value)),
      ),
    )
  const player = exercise.querySelector<HTMLElement>('exercise-player')
  const [told] = writtenExercises(player?.dataset.session)
  if (player && told) {
    player.replaceWith(playerLike(player, [{ ...told, dose: doseCode(dose) }], player.id))
  }
  return exercise
}

/** A player of other exercises: made anew, because a player reads what it runs when it enters the page. */
function playerLike(player: HTMLElement, session: readonly WrittenExercise[], id: string): HTMLElement {
  const made = document.createElement('exercise-player')
  Object.assign(made.dataset, player.dataset, {
    session: JSON.stringify(session),
    length: 'One step at a time.',
    ...(session.length > 1 ? { label: `Do these ${session.length} with the timer` } : {}),
  })
  made.id = id
  return made
}

/** The signs of an emergency that concern these exercises. */
function keepNotices(kept: readonly HTMLElement[]): void {
  const regions = new Set(kept.flatMap((each) => each.dataset.regions?.split(' ') ?? []))
  for (const notice of document.querySelectorAll<HTMLElement>('[data-notice]')) {
    if (!notice.dataset.notice?.split(' ').some((region) => regions.has(region))) notice.remove()
  }
}

const REFUSED =
  'This link does not hold a plan of this practice, or a part of it was lost. Ask the person who gave it to you for a new one.'
const INCOMPLETE =
  'An exercise of your plan is no longer on this website. Ask the person who gave you the link before you go on.'

customElements.define('plan-view', PlanView)
