/**
 * A copy of the figure of an exercise, with ids of its own and the box that plays the movement; null where the exercise
 * has neither drawing nor picture.
 *
 * @param id of the exercise's own player
 */
export function figureNear(id: string): HTMLElement | null {
  const exercise = document.getElementById(id)?.closest('.exercise')
  const copy = exercise?.querySelector('.exercise-figure, .figure')?.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return null
  for (const name of ['id', 'for', 'aria-labelledby', 'aria-describedby']) {
    for (const each of copy.querySelectorAll(`[${name}]`)) {
      each.setAttribute(name, `player-${each.getAttribute(name) ?? ''}`)
    }
  }
  return copy
}
