import { sentence } from '@/clinical/sentence'
import type { ProgrammeItemModel } from '@/content/models'

/** One line of a phase: what changes, what it is, and how much of it. */
export function ProgrammeItem({ item }: { item: ProgrammeItemModel }) {
  const { change, label, href, doses, note } = item
  return (
    <li className={isLeftOut(change) ? 'faint' : undefined}>
      <p>
        <b>{changeNames[change]}</b> {href ? <a href={href}>{label}</a> : label}
      </p>
      {change === 'stop' ? null : <Doses doses={doses} />}
      {note ? <p className="note">{note}</p> : null}
    </li>
  )
}

function Doses({ doses }: { doses: ProgrammeItemModel['doses'] }) {
  const written = doses
    .map(({ name, href, dose }) => ({ name, href, text: sentence(dose) }))
    .filter(({ text }) => text)
  if (written.every(({ name }) => name === null)) {
    return written.map(({ text }, index) => <p key={index}>{text}</p>)
  }
  return (
    <ul>
      {written.map(({ name, href, text }, index) => (
        <li key={index}>
          {href ? <a href={href}>{name}</a> : name}: {text}
        </li>
      ))}
    </ul>
  )
}

/** What stops needs less of the eye than what is to be done. */
function isLeftOut(change: ProgrammeItemModel['change']): boolean {
  return change === 'stop'
}

const changeNames: Record<ProgrammeItemModel['change'], string> = {
  start: 'Start',
  continue: 'Carry on',
  progress: 'Do more',
  stop: 'Stop',
  optional: 'If you like',
}
