import { createElement } from 'react'
import { islandScript } from '../island-script'
import { writeItems, type DayItem } from './day'

/**
 * Where a phase offers its day as boxes to tick. Draws nothing by itself: the script adds the button.
 *
 * @param weeks how long the phase lasts, for reminders
 * @param id unique in the page
 */
export function TodayList({ items, weeks, id }: { items: readonly DayItem[]; weeks: number; id: string }) {
  if (items.length === 0) return null
  return (
    <>
      {createElement('today-list', {
        id,
        'data-items': writeItems(items),
        'data-weeks': weeks,
        // What the script adds is none of React's business.
        dangerouslySetInnerHTML: { __html: '' },
        suppressHydrationWarning: true,
      })}
      {islandScript('today-list')}
    </>
  )
}
