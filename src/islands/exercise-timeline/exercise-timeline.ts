/**
 * What a player needs of doses, in the browser: the very functions by which the server announces its minutes. And what
 * it takes from the page.
 */
export { timeline } from '../../clinical/timeline'
export { sessionOf } from '../exercise-player/session'
export { figureNear } from '../exercise-player/figure-near'
