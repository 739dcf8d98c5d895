import type { ReactNode } from 'react'
import type { LinkModel } from '@/content/models'
import { Breadcrumb } from '@/ui/breadcrumb'

/**
 * What stands between the site's header and footer: the way here, then the page.
 *
 * @param isRailed whether headings stand in a rail beside the text, where there is room; a page with its own columns has
 *   none
 * @param structuredData the page's JSON-LD, safe inside a script element; it is data, so no policy for scripts stops it
 */
export function PageFrame({
  breadcrumb,
  structuredData,
  isRailed = true,
  children,
}: {
  breadcrumb: LinkModel[]
  structuredData?: string
  isRailed?: boolean
  children: ReactNode
}) {
  return (
    <div className="page">
      <Breadcrumb items={breadcrumb} />
      <main id="main" tabIndex={-1} className={isRailed ? 'railed' : undefined}>
        {children}
      </main>
      {structuredData ? (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: structuredData }} />
      ) : null}
    </div>
  )
}
