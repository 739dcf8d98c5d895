'use client'

import type { ReactNode } from 'react'

/**
 * Makes sure that the fields of an opened part are drawn. Payload draws fields when they come near the window, but of
 * several reports that arrive at once it reads the first, which is the oldest: on a busy computer "not yet there" hides
 * "there now", and the part stays empty. So it is told only the latest of each.
 */
export function DrawFields({ children }: { children: ReactNode }) {
  return children
}

// Before anything is drawn: Payload asks for its observers while it draws.
if (typeof window !== 'undefined') {
  window.IntersectionObserver = class extends IntersectionObserver {
    constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      super((entries, observer) => callback(latestOfEach(entries), observer), options)
    }
  }
}

function latestOfEach(entries: IntersectionObserverEntry[]): IntersectionObserverEntry[] {
  return [...new Map(entries.map((entry) => [entry.target, entry])).values()]
}
