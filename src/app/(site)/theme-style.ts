import type { SiteModel } from '@/content/models'

/**
 * The practice's colours as custom properties, for a style element. A value that is no hexadecimal colour is left out,
 * and the colour of the design stands in for it: nothing else may enter the document's styles.
 */
export function themeStyle(theme: SiteModel['theme']): string {
  const colours: [name: string, value: string][] = [
    ['primary', theme.primary],
    ['on-primary', theme.onPrimary],
    ['accent', theme.accent],
    ['background', theme.background],
    ['text', theme.text],
  ]
  const valid = colours.filter(([, value]) => /^#[0-9a-f]{6}$/i.test(value))
  return `:root{${valid.map(([name, value]) => `--site-${name}:${value}`).join(';')}}`
}

/** A small round icon with the practice's initial, inside the document: nothing more is fetched for it. */
export function themeIcon({ name, theme }: Pick<SiteModel, 'name' | 'theme'>): string {
  const initial = /\p{L}/u.exec(name)?.[0].toUpperCase() ?? ''
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="16" fill="${theme.primary}"/>`
    + `<text x="16" y="22" text-anchor="middle" font-family="sans-serif" font-size="18" fill="${theme.onPrimary}">${initial}</text></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
