import type { ReactNode } from 'react'
import type { LinkModel } from '@/content/models'
import { Breadcrumb } from '@/ui/breadcrumb'

/** What stands between the site's header and footer: the way here, then the page. */
export function PageFrame({ breadcrumb, children }: { breadcrumb: LinkModel[]; children: ReactNode }) {
  return (
    <div className="page">
      <Breadcrumb items={breadcrumb} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
