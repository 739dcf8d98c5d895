import type { Site } from '@/payload-types'
import { settings } from '@/settings'
import { absoluteUrl } from '@/sites/url'
import { USUALLY_KEPT_DAYS } from '@/enquiries/kept-days'
import { coverageEntries } from './coverage-sources'
import type { Documents } from './documents'
import { hrefOf } from './href'
import type { LinkModel, SiteModel } from './models'
import { pictureOf } from './picture'
import { textOrNull } from '@/fields/read-texts'

/**
 * A practice as its pages show it. Private settings are not part of it, so that no view can show them.
 *
 * @param documents what navigation, footer and logo refer to; without them those stay empty
 */
export function siteModelOf(site: Site, documents: Documents): SiteModel {
  const telephone = textOrNull(site.contact?.telephone)
  const links = (rows: Site['navigation']): LinkModel[] =>
    (rows ?? []).flatMap(({ label, link }) => {
      const href = hrefOf(link, documents, telephone)
      return href ? [{ label, href }] : []
    })
  return {
    id: site.id,
    slug: site.slug,
    name: site.name,
    strapline: textOrNull(site.strapline),
    demonstration: site.demonstration === true,
    region: site.region,
    contact: {
      telephone,
      email: textOrNull(site.contact?.email),
      locality: textOrNull(site.contact?.locality),
      county: textOrNull(site.contact?.county),
    },
    openingHours: (site.openingHours ?? []).map(({ days, opens, closes }) => ({ days, opens, closes })),
    enquiries: site.enquiries?.offered ? { keepDays: site.enquiries.keepDays ?? USUALLY_KEPT_DAYS } : null,
    theme: site.theme,
    logo: pictureOf(documents.get('media', site.logo)),
    coverage: coverageEntries(site),
    navigation: links(site.navigation),
    footer: links(site.footer),
    seo: { title: textOrNull(site.seo?.title), description: textOrNull(site.seo?.description) },
    legalText: textOrNull(site.legalText),
    updatedAt: site.updatedAt,
    home: siteAddress(site, '/'),
  }
}

/** The public address of a path on a site. */
export function siteAddress(site: Pick<Site, 'hosts'>, path: string): string {
  return absoluteUrl({ hosts: site.hosts ?? [] }, path, settings().adminUrl)
}
