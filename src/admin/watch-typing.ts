import { isSettled, noteTyping, settled } from './settled'

/**
 * Notes everything that somebody types or chooses, and lets them save, or go on to another tab or page, only when the
 * form has taken it in: it is done for them a moment later. A look of the server's at what was typed, which came in after
 * a refusal of the save, would take its sentence away again. Who closes the window is asked first.
 *
 * @returns a function that ends it
 */
export function watchTyping(): () => void {
  const listeners = new AbortController()
  const options = { capture: true, signal: listeners.signal }
  for (const kind of TYPING) document.addEventListener(kind, note, options)
  document.addEventListener('click', holdBack, options)
  window.addEventListener('beforeunload', ask, options)
  return () => listeners.abort()
}

const TYPING = ['input', 'change', 'keydown', 'drop', 'paste', 'click'] as const

const WAYS_ON = '.tabs-field__tab-button, a[href]:not([target="_blank"]), #action-save'
/** What is pressed there ends the typing; it is not part of it. */
const NOT_TYPING = `${WAYS_ON}, .publish-button`

function note({ target }: Event): void {
  if (!closest(target, NOT_TYPING)) noteTyping()
}

function holdBack(event: MouseEvent): void {
  const way = closest(event.target, WAYS_ON)
  const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey
  if (!way || isElsewhere || way.isContentEditable || isSettled()) return
  event.preventDefault()
  event.stopPropagation()
  const kind = way.matches('#action-save') ? 'save' : 'place'
  const before = held.get(kind)
  if (before === way) return
  // Who has chosen two places wants to be at the second.
  if (before) before.ariaBusy = null
  held.set(kind, way)
  way.ariaBusy = 'true'
  void settled().then(() => {
    if (held.get(kind) !== way) return
    held.delete(kind)
    way.ariaBusy = null
    way.click()
  })
}

/** What was pressed last of each, and is held back. */
const held = new Map<'save' | 'place', HTMLElement>()

function ask(event: BeforeUnloadEvent): void {
  if (!isSettled()) event.preventDefault()
}

function closest(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null
}
