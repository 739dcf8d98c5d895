import type { DefaultServerCellComponentProps } from 'payload'

/** A tick in a list, in a word; Payload writes "true". */
export function YesNoCell({ cellData }: DefaultServerCellComponentProps) {
  return cellData === true ? 'Yes' : 'No'
}
