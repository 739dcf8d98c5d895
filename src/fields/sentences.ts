import type { ArrayField } from 'payload'
import { rowLabel } from './row-label'

/** A list of short texts, one row each; in the admin each row shows its own text while it is closed. */
export function sentences({
  name,
  label,
  singular,
  description,
  required = false,
  maxRows,
}: {
  name: string
  label: string
  /** What one row is called on its button: "Add step". */
  singular: string
  description?: string
  required?: boolean
  maxRows?: number
}): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { singular, plural: label },
    minRows: required ? 1 : undefined,
    maxRows,
    required,
    admin: {
      description,
      initCollapsed: true,
      components: { RowLabel: rowLabel('text') },
    },
    fields: [{ name: 'text', type: 'textarea', required: true, label: singular, admin: { rows: 2 } }],
  }
}
