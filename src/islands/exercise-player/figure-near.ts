import type { TimedStep } from '../../clinical/timed-step'
import { adoptStyles } from '../adopt-styles'
import css from './figure-near.css'

/** What an exercise looks like, in the player. */
export type ShownFigure = {
  element: HTMLElement
  /** Shows the position and the side of a step, large; null shows the exercise as the page does. */
  show: (step: TimedStep | null) => void
}

/**
 * A copy of the figure of an exercise, with ids of its own and the box that plays the movement; null where the exercise
 * has neither drawing nor picture. A drawing is mirrored for the second side, and its words with it.
 *
 * @param exercise the part of the page that shows it
 */
export function figureNear(exercise: Element | null): ShownFigure | null {
  const copy = exercise?.querySelector('.exercise-figure, .figure')?.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return null
  for (const name of ['id', 'for', 'aria-labelledby', 'aria-describedby']) {
    for (const each of copy.querySelectorAll(`[${name}]`)) {
      each.setAttribute(name, `player-${each.getAttribute(name) ?? ''}`)
    }
  }
  const words = [...copy.querySelectorAll('.exercise-figure :is(desc, figcaption)')]
  const turned = words.map(({ textContent }) => mirrored(textContent))
  const asDrawn = words.map(({ textContent }) => textContent)
  return {
    element: copy,
    show: (step) => {
      copy.dataset.at = step ? (/out|hold/.test(step.kind) ? 'end' : 'start') : ''
      const side = step?.place.side ?? 1
      if (copy.dataset.side === String(side)) return
      copy.dataset.side = String(side)
      for (const [index, text] of (side === 2 ? turned : asDrawn).entries()) {
        words[index]?.replaceChildren(text)
      }
    },
  }
}

function mirrored(words: string): string {
  return words.replace(/\b(?:right|left)\b/g, (side) => (side === 'left' ? 'right' : 'left'))
}

adoptStyles(css)
