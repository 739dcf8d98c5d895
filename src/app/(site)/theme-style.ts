import type { SiteModel } from '@/content/models'
import { palettesOf, type Palette, type ThemeColours } from '@/sites/theme/palette'

/**
 * The practice's colours and corners as custom properties for light and for dark screens, for a style element. Paper is always
 * light. Nothing but hexadecimal colours may enter the document's styles.
 */
export function themeStyle(theme: SiteModel['theme']): string {
  const { light, dark, isDark } = palettesOf(safe(theme))
  const onDarkScreens = `@media screen and (prefers-color-scheme:dark){${root(dark, 'dark')}}`
  const corners = `:root{--radius:${radii[theme.corners ?? 'soft']}}`
  return `@layer tokens{${root(light, isDark ? 'dark' : 'light')}${corners}${isDark ? '' : onDarkScreens}}`
}

/** A small round icon with the practice's initial, inside the document: nothing more is fetched for it. */
export function themeIcon({ name, theme }: Pick<SiteModel, 'name' | 'theme'>): string {
  const { primary, onPrimary } = safe(theme)
  const initial = /\p{L}/u.exec(name)?.[0].toUpperCase() ?? ''
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-9 -9 18 18"><circle r="9" fill="${primary}"/>`
    + `<text y="4" text-anchor="middle" font-size="11" fill="${onPrimary}">${initial}</text></svg>`
  // Quotes as octets, because a document would write each as an entity.
  return `data:image/svg+xml,${svg.replaceAll('#', '%23').replaceAll('"', '%22')}`
}

function root(palette: Palette, scheme: 'light' | 'dark'): string {
  const properties = Object.entries(palette).map(([name, colour]) => `--${name}:${shortened(colour)}`)
  return `:root{color-scheme:${scheme};${properties.join(';')}}`
}

/** `#ffffff` as `#fff`. */
function shortened(colour: string): string {
  return colour.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3')
}

/** The theme, or the design's own when any of it is no colour: halves of two themes need not be readable together. */
function safe(theme: SiteModel['theme']): ThemeColours {
  const { primary, onPrimary, accent, background, text } = theme
  const colours = { primary, onPrimary, accent, background, text }
  return Object.values(colours).every((colour) => /^#[0-9a-f]{6}$/i.test(colour)) ? colours : ownColours
}

const radii: Record<NonNullable<SiteModel['theme']['corners']>, string> = {
  square: '0',
  soft: '.75rem',
  round: '1.5rem',
}

const ownColours: ThemeColours = {
  primary: '#0b5c57',
  onPrimary: '#ffffff',
  accent: '#0b5c57',
  background: '#ffffff',
  text: '#1d2b2a',
}
