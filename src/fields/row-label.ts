import type { LabelPart } from '@/admin/label-parts'

/** For rows: shows the first of these fields that is filled in. */
export function rowLabel(...fields: string[]) {
  return rowLabelOf(fields)
}

/** For rows that refer to a document: shows its title. */
export function documentRowLabel(field: string, collection: string, title: string) {
  return rowLabelOf({ field, collection, title })
}

/** For rows that need several parts, shown one after the other. */
export function rowLabelOf(...parts: (LabelPart | LabelPart[])[]) {
  return { path: '@/admin/row-label#RowLabel', clientProps: { parts } }
}

/** For blocks in a text: the kind of block, then its parts. Replaces the free name that Payload offers. */
export function blockLabel(name: string, ...parts: (LabelPart | LabelPart[])[]) {
  return {
    disableBlockName: true,
    components: { Label: { path: '@/admin/block-label#BlockLabel', clientProps: { name, parts } } },
  }
}

/** The words of a select field's options, for labels. */
export function wordsOf(options: readonly { label: string; value: string }[]): Record<string, string> {
  return Object.fromEntries(options.map(({ label, value }) => [value, label]))
}
