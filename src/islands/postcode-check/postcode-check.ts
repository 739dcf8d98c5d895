import { answerTo, type PostcodeAnswer, type PostcodeCheck } from '../../postcodes/answer'
import { make } from '../make'

/**
 * `<postcode-check data-check="…">` holds a form that works without it. The script answers in the page instead, from
 * the practice's coverage that stands there: nothing is sent, stored or counted.
 */
class PostcodeCheckElement extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form')
    const input = this.querySelector('input')
    if (!form || !input || !this.dataset.check || this.querySelector('[role=status]')) return
    const check = JSON.parse(this.dataset.check) as PostcodeCheck
    const result = make('div', { role: 'status' })
    this.append(result)
    const note = this.querySelector('.note')
    if (note) note.textContent = 'Checked on your own device. Nothing is sent or stored.'
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      const answer = answerTo(input.value, check, this.dataset.here)
      const isAnswered = answer.outcome !== 'more' && answer.outcome !== 'unreadable'
      this.#mark(input, isAnswered ? null : [answer.sentence, ...answer.next].join(' '))
      // Emptied first, so that the same answer is read out again to who asks again.
      result.replaceChildren()
      if (isAnswered) setTimeout(() => result.replaceChildren(drawn(answer)), 50)
      else input.focus()
    })
  }

  /** Says at the field what is wrong with what was typed, which stays there. */
  #mark(input: HTMLInputElement, problem: string | null) {
    const field = input.closest('.field')
    field?.querySelector('.field-error')?.remove()
    field?.classList.toggle('field-wrong', problem !== null)
    const ids = [`${input.id}-hint`, ...(problem === null ? [] : [`${input.id}-error`])]
    input.setAttribute('aria-describedby', ids.join(' '))
    input.toggleAttribute('aria-invalid', false)
    if (problem === null) return
    input.setAttribute('aria-invalid', 'true')
    const error = make(
      'p',
      { id: `${input.id}-error`, className: 'field-error' },
      make('span', { className: 'visually-hidden' }, 'Error: '),
      problem,
    )
    input.parentElement?.before(error)
  }
}

function drawn({ outcome, sentence, next, links }: PostcodeAnswer): HTMLElement {
  return make(
    'div',
    { className: `answer answer-${outcome}` },
    make('p', { className: 'answer-sentence' }, sentence),
    ...next.map((words) => make('p', {}, words)),
    links.length > 0
      ? make(
          'ul',
          { className: 'answer-links' },
          ...links.map(({ label, href }, index) =>
            make('li', {}, make('a', { href, className: index === 0 ? 'button' : '' }, label)),
          ),
        )
      : null,
  )
}

customElements.define('postcode-check', PostcodeCheckElement)
