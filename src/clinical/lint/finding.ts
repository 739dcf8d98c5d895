/**
 * What the linter tells an editor. `block`: it must not be published like this. `warn`: it may be published, but a
 * patient may be misled or overburdened. `hint`: it would read better.
 */
export type Finding = {
  rule: string
  severity: Severity
  /** Sentences to a clinician: what is wrong and what to do. */
  message: string
  /** The field, as a path from the document: "steps.3.text", "phases.0.items.2.dose". */
  where: string
  /** The text that the field could hold instead, when the rule can write it. */
  replacement?: string
}

export type Severity = 'block' | 'warn' | 'hint'

/** One rule: a pure function from what it looks at to what it has to say about it. */
export type Rule<Subject> = {
  name: string
  severity: Severity
  check: (subject: Subject) => Remark[]
}

export type Remark = Pick<Finding, 'message' | 'where' | 'replacement'>

/** Says the remark when the condition is met, and nothing otherwise. */
export function remarkIf(condition: unknown, remark: Remark): Remark[] {
  return condition ? [remark] : []
}

export function applyRules<Subject>(rules: readonly Rule<Subject>[], subject: Subject): Finding[] {
  return rules.flatMap(({ name, severity, check }) =>
    check(subject).map((remark) => ({ rule: name, severity, ...remark })),
  )
}
