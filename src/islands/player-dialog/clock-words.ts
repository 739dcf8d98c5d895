import { counted } from '../../clinical/wording'

/** "About 5 minutes"; below a minute "About 40 seconds", to the next 10. */
export function aboutMinutes(seconds: number): string {
  return `About ${seconds < 60 ? inWords(Math.ceil(seconds / 10) * 10, 'second') : inWords(Math.round(seconds / 60), 'minute')}`
}

/** "2 minutes 5 seconds", "2 minutes", for a clock that counts down. */
export function exactly(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  const parts = [
    minutes > 0 ? inWords(minutes, 'minute') : '',
    rest > 0 || minutes === 0 ? inWords(rest, 'second') : '',
  ]
  return parts.filter(Boolean).join(' ')
}

function inWords(count: number, unit: string): string {
  return counted({ min: count, max: count }, unit)
}
