import type { ReactNode } from 'react'
import { DemonstrationBanner, PreviewBar } from '@/ui/banners'
import { SiteFooter } from '@/ui/site-footer'
import { SiteHeader } from '@/ui/site-header'
import { SkipLink } from '@/ui/skip-link'
import { openedSite } from '../../opened-site'
import { previewScript } from '../../preview-script'
import type { SiteParams } from '../../site-page'
import '../../styles'
import { themeIcon, themeStyle } from '../../theme-style'

/**
 * The document around every page of a practice. Where there is no practice to show, it stays bare and the page inside
 * it says that nothing was found.
 */
export default async function SiteLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<SiteParams>
}) {
  const { mode, site: slug } = await params
  const reader = await openedSite(mode, slug)
  if (!reader) return <BareDocument>{children}</BareDocument>
  const { site, preview } = reader
  return (
    <html lang="en-GB">
      <head>
        <style dangerouslySetInnerHTML={{ __html: themeStyle(site.theme) }} />
        <link rel="icon" href={themeIcon(site)} />
      </head>
      <body>
        <SkipLink />
        <SiteHeader
          name={site.name}
          logo={site.logo}
          navigation={site.navigation}
          telephone={site.contact.telephone}
        >
          {preview ? <PreviewBar /> : null}
          {site.demonstration ? <DemonstrationBanner /> : null}
        </SiteHeader>
        {children}
        <SiteFooter
          name={site.name}
          strapline={site.strapline}
          contact={{ ...site.contact, openingHours: site.openingHours }}
          links={site.footer}
          legalText={site.legalText}
        />
        {preview ? <script dangerouslySetInnerHTML={{ __html: previewScript }} /> : null}
      </body>
    </html>
  )
}

function BareDocument({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>{children}</body>
    </html>
  )
}
