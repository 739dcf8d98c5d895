import { adoptStyles } from '../adopt-styles'
import { button, make } from '../make'
import { boxesOf, readItems, ticksOn, timeInWords, toggled, type Box, type DayItem, type Ticks } from './day'
import { reminders } from './reminders'
import css from './today-list.css'

/**
 * `<today-list data-items="…">` divides the day of a phase into boxes to tick. Until the patient starts it there is one
 * button; from then on today's ticks, and no other day's, are kept on this device until the patient deletes them.
 */
class TodayList extends HTMLElement {
  #items: DayItem[] = []
  #isDrawn = false
  #shown = ''

  connectedCallback() {
    if (this.#isDrawn) return
    this.#isDrawn = true
    this.#items = readItems(this.dataset.items ?? '')
    this.#draw()
    document.addEventListener('visibilitychange', () => this.#refresh())
    setInterval(() => this.#refresh(), 60_000)
  }

  get #key(): string {
    return `today-list ${location.pathname}#${this.id}`
  }

  /** Draws again only what has changed with the time of day, so that nobody is interrupted for nothing. */
  #refresh() {
    if (this.#state() !== this.#shown) this.#draw()
  }

  #state(): string {
    const kept = this.#kept()
    return kept ? JSON.stringify(this.#boxes(ticksOn(today(), kept))) : ''
  }

  #boxes(ticks: Ticks): Box[][] {
    const now = new Date()
    return boxesOf(this.#items, ticks, now.getHours() * 60 + now.getMinutes())
  }

  #draw() {
    this.#shown = this.#state()
    const focused = [...this.querySelectorAll('button, input')].findIndex(
      (each) => each === document.activeElement,
    )
    const kept = this.#kept()
    this.replaceChildren(...(kept ? this.#day(ticksOn(today(), kept)) : this.#invitation()))
    const control = this.querySelectorAll<HTMLElement>('button, input')[focused]
    control?.focus()
  }

  #invitation(): HTMLElement[] {
    return [
      make(
        'p',
        {},
        button('Tick off today’s exercises', () => this.#start(), 'button today-quiet'),
      ),
      small('Your ticks stay on this device, only for today, and you can delete them at any time.'),
    ]
  }

  #start() {
    const isKept = this.#keep(ticksOn(today(), null))
    this.#draw()
    if (isKept) this.querySelector('input')?.focus()
    else this.append(small('This browser does not let the page remember your ticks.'))
  }

  #day(ticks: Ticks): HTMLElement[] {
    const boxes = this.#boxes(ticks)
    return [
      make(
        'div',
        { className: 'today', role: 'group', 'aria-label': 'Today' },
        make('p', {}, make('strong', {}, 'Today'), ', on this device only. If you miss one, leave it out.'),
        ...this.#items.map((item, index) => this.#line(item, boxes[index] ?? [], ticks)),
      ),
      make(
        'p',
        { className: 'today-actions' },
        button('Get reminders for my calendar', () => this.#remind(), 'button today-quiet'),
        button('Delete my ticks', () => this.#delete(), 'button today-quiet'),
      ),
      small('A reminder says only “Time for your exercises”, and holds the address of this page.'),
    ]
  }

  #line(item: DayItem, boxes: readonly Box[], ticks: Ticks): HTMLElement {
    const { name, outOf, daysPerWeek, isOptional } = item
    const done = boxes.filter(({ state }) => state === 'done').length
    const often = daysPerWeek ? `on ${daysPerWeek} ${daysPerWeek > 1 ? 'days' : 'day'} a week` : ''
    return make(
      'fieldset',
      {},
      make('legend', {}, name),
      make(
        'span',
        { className: 'today-count' },
        [`${done} of ${outOf}`, often, isOptional ? 'if you like' : ''].filter(Boolean).join(', '),
      ),
      ...boxes.map(({ from, to, state }, index) =>
        make(
          'label',
          { className: `today-${state}` },
          make('input', {
            type: 'checkbox',
            checked: state === 'done',
            onchange: () => {
              this.#keep(toggled(ticks, name, index))
              this.#draw()
            },
          }),
          boxes.length > 1 ? `${timeInWords(from)} to ${timeInWords(to)}` : 'Today',
          state === 'missed' && boxes.length > 1 && make('span', {}, ' (passed)'),
        ),
      ),
    )
  }

  #remind() {
    const file = reminders({
      items: this.#items,
      weeks: Number(this.dataset.weeks),
      now: new Date(),
      id: crypto.randomUUID(),
      url: location.origin + location.pathname,
    })
    const href = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }))
    make('a', { href, download: 'exercise-reminders.ics' }).click()
    setTimeout(() => URL.revokeObjectURL(href), 10_000)
  }

  #delete() {
    localStorage.removeItem(this.#key)
    this.#draw()
    this.querySelector('button')?.focus()
  }

  /** A browser may refuse to store anything, which is as if nothing had been started. */
  #kept(): Ticks | null {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? 'null')
      return isTicks(kept) ? kept : null
    } catch {
      return null
    }
  }

  #keep(ticks: Ticks): boolean {
    try {
      localStorage.setItem(this.#key, JSON.stringify(ticks))
      return true
    } catch {
      return false
    }
  }
}

function isTicks(value: unknown): value is Ticks {
  return typeof value === 'object' && value !== null && 'date' in value && 'done' in value
}

/** The date where the patient is. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].join('-')
}

function small(text: string): HTMLElement {
  return make('p', { className: 'today-small' }, text)
}

adoptStyles(css)
customElements.define('today-list', TodayList)
