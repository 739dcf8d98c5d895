import { doseList } from '../../clinical/dose-list'
import { sentence } from '../../clinical/sentence'
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
    const players = kept.flatMap((each) => [...each.querySelectorAll<HTMLElement>('exercise-player')])
    const parts = players.map((player) => `${player.closest('[id]')?.id ?? ''}:${player.dataset.dose ?? ''}`)
    const [first] = players
    this.append(
      ...(first && players.length > 1
        ? [
            playerLike(first, {
              session: parts.join(' '),
              label: `Do these ${players.length} with the timer`,
            }),
          ]
        : []),
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
  // A range stays on one line, as in the published page (`publishing/keep-together.ts`).
  box?.querySelector('p')?.replaceChildren(sentence(dose).replace(/(\d) to (?=\d)/g, '$1\u00a0to\u00a0'))
  box
    ?.querySelector('dl')
    ?.replaceChildren(
      ...doseList(dose).map(({ term, value }) =>
        make('div', {}, make('dt', {}, term), make('dd', {}, value)),
      ),
    )
  const player = exercise.querySelector<HTMLElement>('exercise-player')
  player?.replaceWith(playerLike(player, { dose: doseCode(dose) }))
  return exercise
}

/** A player of another dose or of several exercises: made anew, because a player says its length when it enters the page. */
function playerLike(player: HTMLElement, data: Record<string, string>): HTMLElement {
  const made = document.createElement('exercise-player')
  // How long another dose takes, the page has not worked out.
  Object.assign(made.dataset, player.dataset, { ...data, length: '' })
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
