import type { Exercise } from '../../clinical/exercise'
import type { FigureName } from '../../figures/figures'

/** An exercise of the demonstration with the drawing that shows it. */
export type DemoExercise = Exercise & { figure: FigureName }
