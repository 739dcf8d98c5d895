import { slugify } from '@/sites/slugify'

/** Hands out ids for jump links: made of the words they mark, each once in a page. */
export function jumpMarks(prefix: string): (text: string) => string {
  const used = new Set<string>()
  return (text) => {
    const base = prefix + (slugify(text) || 'part')
    let id = base
    for (let copy = 2; used.has(id); copy += 1) id = `${base}-${copy}`
    used.add(id)
    return id
  }
}
