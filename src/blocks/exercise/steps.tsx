import type { ExerciseModel } from '@/content/models'

/** How to do an exercise, step by step. */
export function Steps({ steps }: Pick<ExerciseModel, 'steps'>) {
  return (
    <ol className="steps">
      {steps.map(({ text }, index) => (
        <li key={index}>{text}</li>
      ))}
    </ol>
  )
}
