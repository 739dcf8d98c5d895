import type { ReactNode } from 'react'
import type { Dose } from '@/clinical/dose'
import { doseList } from '@/clinical/dose-list'
import { sentence } from '@/clinical/sentence'
import { Definitions } from '@/ui/definitions'
import { Heading, type HeadingLevel } from '@/ui/heading'

/** How much and how often: as a sentence, and as figures that can be read at arm's length. What follows stands inside. */
export function DoseBox({
  dose,
  level,
  children,
}: {
  dose: Dose
  level: HeadingLevel
  children?: ReactNode
}) {
  return (
    <div className="dose">
      <Heading level={level}>How much and how often</Heading>
      <p>{sentence(dose) || 'Ask your physiotherapist how much to do.'}</p>
      <Definitions
        entries={doseList(dose).map(({ term, value }) => ({ term, value: withFigure(value) }))}
        className="figures"
      />
      {children}
    </div>
  )
}

/** "5 to 10 seconds" with "5 to 10" in large letters; a value without a figure stays as it is. */
function withFigure(value: string) {
  const [before = '', figure, after] = value.split(/(\d[\d,.]*(?: to \d[\d,.]*)?|\b(?:once|twice)\b)(.*)/i)
  if (figure === undefined) return value
  return (
    <>
      {before}
      <b>{figure}</b>
      {after}
    </>
  )
}
