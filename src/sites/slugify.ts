/**
 * A text as it stands in a web address: lower case, letters a to z, digits, single hyphens, at most 80 characters.
 * Accents are dropped ("Château" → "chateau"). Returns an empty string when nothing is left.
 */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
}

/** Whether a text can stand in a web address as it is. */
export function isSlug(text: string): boolean {
  return text.length > 0 && slugify(text) === text
}
