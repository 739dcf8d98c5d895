import { createElement } from 'react'
import { islandScript } from '../island-script'
import type { PlanExercise } from '../plan-maker/plan-maker'

/** Where the plan of the page's link is announced, or refused. */
export function PlanView({ practice }: { practice: string }) {
  // The player's parts are named here, because the exercises that would name them may go.
  const [dialog, timeline] = ['/islands/player-dialog.js', '/islands/exercise-timeline.js']
  return island('plan-view', { practice, dialog, timeline })
}

/** Where a clinician makes such a link. */
export function PlanMaker({ practice, exercises }: { practice: string; exercises: readonly PlanExercise[] }) {
  return island('plan-maker', { practice, exercises: JSON.stringify(exercises) })
}

function island(name: string, data: Record<string, string>) {
  return (
    <>
      {createElement(name, {
        ...Object.fromEntries(Object.entries(data).map(([key, value]) => [`data-${key}`, value])),
        'data-qr': '/islands/qr-code.js',
        // What the script adds is none of React's business.
        dangerouslySetInnerHTML: { __html: '' },
        suppressHydrationWarning: true,
      })}
      {islandScript(name)}
    </>
  )
}
