import type { SiteModel } from '@/content/models'
import { PLAIN_FILES } from '@/sites/plain-files'

/** What a device shows of a site that somebody keeps on their home screen (W3C Web Application Manifest). */
export function webManifest({ name, strapline, theme }: SiteModel): string {
  const manifest = {
    name,
    short_name: shortName(name),
    description: strapline ?? undefined,
    lang: 'en-GB',
    dir: 'ltr',
    id: '/',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    theme_color: theme.primary,
    background_color: theme.background,
    icons: [
      { src: PLAIN_FILES.icon, sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: PLAIN_FILES.largeIcon, sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: PLAIN_FILES.largeIcon, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** As much of a name as stands below an icon: its first words, up to 12 letters. A long first word is not cut. */
function shortName(name: string): string {
  const words = name.split(/\s+/)
  const fitting = words.filter((_, index) => words.slice(0, index + 1).join(' ').length <= SHORT)
  return fitting.length > 0 ? fitting.join(' ') : (words[0] ?? name)
}

const SHORT = 12
