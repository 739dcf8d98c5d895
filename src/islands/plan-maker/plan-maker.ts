import type { Dose } from '../../clinical/dose'
import { doseProblems } from '../../clinical/dose-problems'
import { adoptStyles } from '../adopt-styles'
import { button, list, make } from '../make'
import { MOST_EXERCISES, planCode, type PlanLine } from '../plan-link/plan-code'
import type * as QrCode from '../qr-code/qr-code'
import { doseFields } from './dose-fields'
import css from './plan-maker.css'

export type PlanExercise = { slug: string; name: string; plainName: string; dose: Dose }

/**
 * `<plan-maker data-exercises="…">` lets a clinician tick exercises, change doses, and hand over a link. Everything
 * happens in the browser: nothing is sent, stored or counted.
 */
class PlanMaker extends HTMLElement {
  #isDrawn = false

  connectedCallback() {
    if (this.#isDrawn || location.hash !== '') return
    this.#isDrawn = true
    const rows = (JSON.parse(this.dataset.exercises ?? '[]') as PlanExercise[]).map(rowOf)
    const result = make('div', { role: 'status', className: 'plan-result' })
    const makeLink = () => {
      const lines = rows.filter(({ isChosen }) => isChosen()).map(({ read }) => read())
      const problems = [
        ...lines.flatMap(({ problems: found }) => found),
        ...(lines.length === 0 ? ['Tick at least one exercise.'] : []),
        ...(lines.length > MOST_EXERCISES ? [`Tick at most ${MOST_EXERCISES} exercises.`] : []),
      ]
      if (problems.length > 0) return result.replaceChildren(make('p', {}, 'Please correct:'), list(problems))
      const plan = lines.flatMap(({ line }) => (line ? [line] : []))
      const url = new URL(`#${planCode(plan, this.dataset.practice ?? '')}`, location.href).href
      void this.#show(result, url)
    }
    this.append(
      make(
        'p',
        {},
        'For clinicians: tick exercises, change how much, and make a link to give to your patient.',
      ),
      make(
        'p',
        { className: 'plan-small' },
        'The plan is in the link itself. Nothing is sent or stored, and it holds nothing about the patient.',
      ),
      ...rows.map(({ row }) => row),
      make('p', {}, button('Make the link', makeLink)),
      result,
    )
  }

  async #show(result: HTMLElement, url: string) {
    const field = make('input', { type: 'text', value: url, readOnly: true })
    const told = make('span', { role: 'status' })
    const copy = async () => {
      field.select()
      try {
        await navigator.clipboard.writeText(url)
        told.textContent = 'Copied.'
      } catch {
        told.textContent = 'Copy the marked text.'
      }
    }
    result.replaceChildren(
      make('label', {}, 'Link to this plan', field),
      make(
        'p',
        { className: 'plan-buttons' },
        button('Copy the link', () => void copy()),
        make('a', { href: url, target: '_blank', className: 'button' }, 'Open the plan'),
        told,
      ),
    )
    const { qrCode } = (await import(this.dataset.qr ?? '')) as typeof QrCode
    result.append(qrCode(url, 'QR code of the link to this plan'))
  }
}

type Read = { line: PlanLine | null; problems: string[] }

function rowOf({ slug, name, plainName, dose }: PlanExercise) {
  const { fields, read } = doseFields(dose)
  const details = make('div', { className: 'plan-fields', hidden: true }, ...fields)
  const tick = make('input', { type: 'checkbox', onchange: () => (details.hidden = !tick.checked) })
  return {
    row: make(
      'fieldset',
      {},
      make(
        'legend',
        {},
        make('label', { className: 'plan-tick' }, tick, make('span', {}, `${name}: ${plainName}`)),
      ),
      details,
    ),
    isChosen: () => tick.checked,
    read: (): Read => {
      const given = read()
      const problems = typeof given === 'string' ? [given] : doseProblems(given).map(({ message }) => message)
      return {
        line: typeof given === 'string' ? null : { slug, dose: given },
        problems: problems.map((problem) => `${name}. ${problem}`),
      }
    },
  }
}

adoptStyles(css)
customElements.define('plan-maker', PlanMaker)
