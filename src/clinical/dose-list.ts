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
import { capitalised, durationInWords, isOne, rangeInWords, timesInWords } from './wording'

export type DoseListEntry = { term: string; value: string }

/**
 * A dose as the entries of a definition list, in the words of the sentence: Hold, "5 to 10 seconds"; Repeat,
 * "10 times". Only what the dose states is listed, in the order in which a patient needs it.
 */
export function doseList(dose: Dose): DoseListEntry[] {
  const bout = boutOf(dose)
  const sets = setsOf(dose)
  const entries: Record<string, string> = {
    Hold: bout.kind === 'repetitions' && bout.hold ? durationInWords(bout.hold) : '',
    Time: bout.kind === 'continuous' ? durationInWords(bout.duration) : '',
    Repeat: bout.kind === 'repetitions' && dose.reps ? timesInWords(bout.reps) : '',
    Side: sidePhrase(dose).replace(/^on /, ''),
    Sets: isOne(sets) ? '' : rangeInWords(sets),
    Rest: dose.rest && !isOne(sets) ? `${durationInWords(dose.rest)} between sets` : '',
    'How often': frequencyPhrase(dose.frequency),
    'Rest days': restDaysPhrase(dose.frequency),
    Speed: tempoPhrase(dose.tempo),
    Pause: pausePhrase(dose),
    Weight: dose.load ? loadPhrase(dose.load) : '',
    Effort: dose.effort ? effortPhrase(dose.effort) : '',
    'Stop sooner': dose.asTolerated ? 'if you need to' : '',
  }
  return Object.entries(entries)
    .filter(([, value]) => value !== '')
    .map(([term, value]) => ({ term, value: capitalised(value) }))
}
