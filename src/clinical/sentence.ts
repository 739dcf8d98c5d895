import { boutOf, setsOf } from './bout'
import type { Dose } from './dose'
import {
  effortPhrase,
  frequencyPhrase,
  loadPhrase,
  pausePhrase,
  restDaysPhrase,
  sidePhrase,
  tempoPhrase,
} from './dose-phrases'
import { counted, durationInWords, isOne, timesInWords } from './wording'

/** The NHS content style guide: up to 20 words in a sentence. */
export const MAX_WORDS_PER_SENTENCE = 20

/**
 * A dose as a patient reads it: "Hold for 5 to 10 seconds. Repeat 10 times on each side, every 2 to 3 hours while you
 * are awake (about 5 to 7 times)."
 *
 * The frequency joins the amount where the result stays short; otherwise, and always when there are sets, it stands in
 * a sentence of its own, so that nobody reads "3 sets, twice a day" as 3 sets shared out over the day. Left out,
 * because they ask nothing of the reader: a single set, a single repetition of a hold, a normal speed, no extra load.
 *
 * @returns one or more sentences, each with its full stop; the empty string when the dose says nothing at all.
 */
export function sentence(dose: Dose): string {
  return [...amountSentences(dose), ...mannerSentences(dose)].map((words) => `${words}.`).join(' ')
}

function amountSentences(dose: Dose): string[] {
  const sets = setSentences(dose)
  const { hold, amount } = amountClauses(dose)
  const frequency = frequencyPhrase(dose.frequency)
  const together = `${amount}, ${frequency}`
  if (amount && frequency && sets.length === 0 && canJoin(dose, amount, together)) {
    return nonEmpty(hold, together)
  }
  const sentences = nonEmpty(hold, amount, ...sets, frequencySentence(dose, frequency))
  return sentences.length === 0 && dose.reps ? ['Do this once'] : sentences
}

/** The clause that a side and a frequency can follow, and the hold that stands before it. */
function amountClauses(dose: Dose): { hold: string; amount: string } {
  const bout = boutOf(dose)
  const side = sidePhrase(dose)
  const onSide = (verb: string) => nonEmpty(verb, side).join(' ')
  if (bout.kind === 'continuous') {
    return { hold: '', amount: onSide(`Do this for ${durationInWords(bout.duration)}`) }
  }
  const hold = bout.kind === 'repetitions' && bout.hold ? `Hold for ${durationInWords(bout.hold)}` : ''
  if (bout.kind === 'repetitions' && !isOne(bout.reps)) {
    return { hold, amount: onSide(`Repeat ${timesInWords(bout.reps)}`) }
  }
  return { hold: '', amount: hold ? onSide(hold) : side && onSide('Do this') }
}

function setSentences(dose: Dose): string[] {
  const sets = setsOf(dose)
  if (isOne(sets)) return []
  return nonEmpty(
    `Do ${counted(sets, 'set')}`,
    dose.rest ? `Rest for ${durationInWords(dose.rest)} between sets` : '',
  )
}

/** A text without a number may not read on after a verb, so it is quoted behind a label. */
function frequencySentence({ frequency, sets }: Dose, phrase: string): string {
  if (!phrase) return ''
  if (frequency?.kind === 'unspecified') return `How often: ${phrase}`
  return `${sets && !isOne(sets) ? 'Do all of this' : 'Do this'} ${phrase}`
}

function canJoin({ frequency }: Dose, amount: string, together: string): boolean {
  if (frequency?.kind === 'unspecified' || amount.includes(',')) return false
  return together.split(' ').length <= MAX_WORDS_PER_SENTENCE
}

function mannerSentences(dose: Dose): string[] {
  const { tempo, load, effort, frequency, asTolerated } = dose
  return nonEmpty(
    prefixed('Leave', restDaysPhrase(frequency)),
    prefixed(tempo === 'slow' ? 'Move' : 'Take', tempoPhrase(tempo)),
    prefixed('Pause for', pausePhrase(dose)),
    prefixed('Use', load && load.kind !== 'body' ? loadPhrase(load) : ''),
    prefixed('Aim for an effort of', effort ? effortPhrase(effort) : ''),
    asTolerated ? 'Stop sooner if you need to' : '',
  )
}

function prefixed(verb: string, phrase: string): string {
  return phrase && `${verb} ${phrase}`
}

function nonEmpty(...texts: string[]): string[] {
  return texts.filter((text) => text !== '')
}
