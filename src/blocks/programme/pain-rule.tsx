import type { PainRule } from '@/clinical/programme'
import { counted } from '@/clinical/wording'
import { Definitions } from '@/ui/definitions'
import { Heading, type HeadingLevel } from '@/ui/heading'

/** How pain decides whether to go on. Always in words: a colour alone would say nothing to many readers (WCAG 1.4.1). */
export function PainRuleBox({ rule, level }: { rule: PainRule; level: HeadingLevel }) {
  return (
    <div className="pain-rule">
      <Heading level={level}>Let the pain guide you</Heading>
      <Definitions entries={entriesOf(rule).filter(({ value }) => value)} />
    </div>
  )
}

function entriesOf(rule: PainRule): { term: string; value: string }[] {
  switch (rule.kind) {
    case 'centralise':
      return [
        { term: 'A good sign', value: rule.goodSign },
        { term: 'Stop if', value: rule.stopIf },
      ]
    case 'scale':
      return [
        { term: 'Green: carry on', value: rule.green },
        { term: 'Amber: do less', value: rule.amber },
        { term: 'Red: stop', value: rule.red },
        { term: 'Afterwards', value: settling(rule.settleHours) },
      ]
  }
}

function settling(hours: number): string {
  return hours > 0
    ? `Any extra pain should settle within ${counted({ min: hours, max: hours }, 'hour')}.`
    : ''
}
