import { remarkIf, type Rule } from '../finding'
import type { Passage } from '../passage'

/** Patients in the UK trust a page less that spells like somebody else's. */
export const americanSpelling = {
  name: 'american-spelling',
  severity: 'hint',
  check: ({ where, label, text }) => {
    const british = spellings.reduce(
      (result, [american, replacement]) => result.replace(american, replacement),
      text,
    )
    return remarkIf(british !== text, {
      where,
      message: `${label} has an American spelling. Suggested: “${british}”.`,
      replacement: british,
    })
  },
} as const satisfies Rule<Passage>

const stemsInIze =
  'central|emphas|general|individual|lateral|local|maxim|minim|mobil|normal|optim|organ|personal|prior|real|recogn|special|stabil|summar|util|visual'

/** Each keeps the first letter as it was written, so that a capital stays a capital. */
const spellings: readonly (readonly [american: RegExp, british: string])[] = [
  [new RegExp(String.raw`\b(${stemsInIze})iz(e[ds]?|ers?|ing|ations?)\b`, 'gi'), '$1is$2'],
  [/\b(anal|paral)yz(e[ds]?|ing)\b/gi, '$1ys$2'],
  [/\b(p)rogram(s?)\b/gi, '$1rogramme$2'],
  [/\b(cent|fib|lit)er(s?)\b/gi, '$1re$2'],
  [/\b(col|fav|flav|lab|behavi|harb|neighb|rum|tum|vig)or(s|ed|ing|able|ite|al)?\b/gi, '$1our$2'],
  [/\b(orthop)edic(s?)\b/gi, '$1aedic$2'],
  [/\b(p)ediatric(s?)\b/gi, '$1aediatric$2'],
  [/\b(an)esthe(tics?|sia)\b/gi, '$1aesthe$2'],
  [/\b(h)em(orrhoids?|orrhage|atoma)\b/gi, '$1aem$2'],
  [/\bedema\b/g, 'oedema'],
  [/\bEdema\b/g, 'Oedema'],
  [/\bestrogen\b/g, 'oestrogen'],
  [/\bEstrogen\b/g, 'Oestrogen'],
  [/\b(diarrh)ea\b/gi, '$1oea'],
  [/\b(g)ray\b/gi, '$1rey'],
  [/\b(trave|labe|mode|cance)l(ed|ing)\b/gi, '$1ll$2'],
  [/\b(skil|wil)lful(ly)?\b/gi, '$1ful$2'],
  [/\b(fulfil)l\b/gi, '$1'],
  [/\b(m)om(s?)\b/gi, '$1um$2'],
  [/\b(p)hysical therap(y|ies|ists?)\b/gi, '$1hysiotherap$2'],
]
