'use client'

import { useEffect, type ReactNode } from 'react'

/**
 * Gives names to controls that Payload draws without one, so that people who do not see the admin can use it (WCAG 2.2,
 * success criterion 4.1.2): lists of choices and editors get the label of their field, buttons with a picture say what
 * they do. Attributes that Payload does set are left alone.
 */
export function AccessibleNames({ children }: { children: ReactNode }) {
  useEffect(() => {
    let frame = 0
    const name = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => nameAll(document))
    }
    const observer = new MutationObserver(name)
    observer.observe(document.body, { childList: true, subtree: true })
    name()
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [])
  return children
}

function nameAll(root: ParentNode): void {
  for (const [selector, nameOf] of Object.entries(nameless)) {
    for (const element of root.querySelectorAll(selector)) {
      const name = element.getAttribute('aria-label') ? null : nameOf(element)
      if (name) element.setAttribute('aria-label', name)
    }
  }
  // Arrow and cross beside a list are for the mouse: the keyboard opens and empties the list itself.
  for (const mark of root.querySelectorAll(
    '.dropdown-indicator[aria-hidden], .clear-indicator[aria-hidden]',
  )) {
    mark.setAttribute('tabindex', '-1')
  }
}

const nameless: Record<string, (element: Element) => string | null> = {
  'input[role="combobox"]': (input) => labelOf(input) ?? chosenBeside(input),
  '[contenteditable="true"][role="textbox"]': labelOf,
  '.toolbar-popup__button[data-button-key]': (button) => capitalised(button.getAttribute('data-button-key')),
  '.popup-button': (button) => (button.textContent.trim() ? null : 'More'),
  'td input[type="checkbox"]': (box) => `Select ${box.closest('tr')?.querySelector('a')?.textContent ?? ''}`,
}

/** The label of the innermost field around an element. */
function labelOf(element: Element): string | null {
  const label = element.closest('.field-type')?.querySelector('.field-label')
  return label?.firstChild?.textContent?.trim() ?? null
}

function chosenBeside(input: Element): string {
  return input.closest('.rs__control')?.querySelector('.rs__single-value')?.textContent ?? 'Choose'
}

function capitalised(text: string | null): string | null {
  return text ? text.charAt(0).toUpperCase() + text.slice(1) : null
}
