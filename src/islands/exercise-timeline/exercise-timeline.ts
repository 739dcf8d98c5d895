/** What a player needs of doses, in the browser: the very functions by which the server announces its minutes. */
export { timeline } from '../../clinical/timeline'
export { readSession } from '../exercise-player/session'
