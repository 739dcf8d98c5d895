import { slugify } from '@/sites/slugify'

/** The jump mark of a source in the list of its page: "NICE NG59" → "source-nice-ng59". */
export function sourceId(label: string): string {
  return `source-${slugify(label)}`
}
