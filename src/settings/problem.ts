/** The settings cannot be used. Each problem is one sentence that says what is wrong and what to do. */
export class SettingsProblem extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'SettingsProblem'
    this.problems = problems
  }
}
