/** The timed steps of a dose, in the browser: the very function by which the server announces its minutes. */
export { timeline } from '../../clinical/timeline'
