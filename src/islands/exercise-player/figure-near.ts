/**
 * A copy of the figure of an exercise, with ids of its own and the box that plays the movement; null where the exercise
 * has neither drawing nor picture.
 *
 * @param exercise the part of the page that shows it
 */
export function figureNear(exercise: Element | null): HTMLElement | null {
  const copy = exercise?.querySelector('.exercise-figure, .figure')?.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return null
  for (const name of ['id', 'for', 'aria-labelledby', 'aria-describedby']) {
    for (const each of copy.querySelectorAll(`[${name}]`)) {
      each.setAttribute(name, `player-${each.getAttribute(name) ?? ''}`)
    }
  }
  return copy
}
