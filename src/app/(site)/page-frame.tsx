import type { ReactNode } from 'react'
import type { LinkModel } from '@/content/models'
import { Breadcrumb } from '@/ui/breadcrumb'

/**
 * What stands between the site's header and footer: the way here, then the page.
 *
 * @param structuredData the page's JSON-LD, safe inside a script element; it is data, so no policy for scripts stops it
 */
export function PageFrame({
  breadcrumb,
  structuredData,
  children,
}: {
  breadcrumb: LinkModel[]
  structuredData?: string
  children: ReactNode
}) {
  return (
    <div className="page">
      <Breadcrumb items={breadcrumb} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      {structuredData ? (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: structuredData }} />
      ) : null}
    </div>
  )
}
