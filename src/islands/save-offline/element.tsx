import { createElement } from 'react'
import { islandScript } from '../island-script'

/**
 * Where a guide offers to be saved on the device. Draws nothing by itself: the script adds the button. The publisher
 * writes the size down when the page is finished, so a page that is not published offers nothing.
 */
export function SaveOffline() {
  return (
    <>
      {createElement('save-offline', {
        'data-size': '',
        // What the script adds is none of React's business.
        dangerouslySetInnerHTML: { __html: '' },
        suppressHydrationWarning: true,
      })}
      {islandScript('save-offline')}
    </>
  )
}
