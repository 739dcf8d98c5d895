import type { Dose } from '../../clinical/dose'
import { sentence } from '../../clinical/sentence'
import { doseOfCode } from '../plan-link/dose-code'

/** What a player runs, one exercise after the other. */
export type Session = readonly SessionExercise[]

export type SessionExercise = {
  name: string
  dose: Dose
  /** The dose as the page says it. */
  says: string
  /** When to stop, in whole sentences. */
  stop: readonly string[]
  easier: readonly { label: string; href: string }[]
  /** The part of the page that shows the exercise, with its figure. */
  around: Element | null
}

/**
 * What a player of the page runs. Its exercise is the article around it, so that the page says things once; only the
 * dose is told to it, as a code. A session names the articles of its exercises with the doses that hold in it, and one
 * that the page does not have is left out.
 */
export function sessionOf(player: HTMLElement): Session {
  const { session, dose = '' } = player.dataset
  if (session === undefined) return exerciseAround(player, dose)
  return session.split(' ').flatMap((part) => {
    const [id = '', code = ''] = part.split(':')
    const own = playerIn(id)
    return own ? exerciseAround(own, code) : []
  })
}

/** The player of the exercise at a jump mark. */
export function playerIn(id: string): HTMLElement | null {
  return document.getElementById(id)?.querySelector('exercise-player') ?? null
}

function exerciseAround(player: HTMLElement, code: string): SessionExercise[] {
  const dose = doseOfCode(code)
  if (!dose) return []
  const article = player.closest('article')
  const { easier = '' } = player.dataset
  const label = article?.querySelector(`a[href="${easier}"]`)?.textContent
  return [
    {
      name: article?.querySelector('h1, h2, h3, h4, h5, h6')?.textContent ?? '',
      dose,
      says: sentence(dose),
      stop: [
        ...linesIn(article, '[data-stop] li'),
        // What holds for every exercise of the page stands once, before the first.
        ...linesIn(document, '.warning-callout [data-stop] li'),
      ],
      easier: label ? [{ href: easier, label }] : [],
      around: article,
    },
  ]
}

function linesIn(part: ParentNode | null, selector: string): string[] {
  return [...(part?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent)
}
