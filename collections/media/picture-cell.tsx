'use client'

import { DefaultCell, useListDrawerContext } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'

/**
 * Shows a picture beside its name; Payload's own cell does so only for the name of the file. Where a picture is chosen,
 * pressing it chooses it: that too Payload does only in its own cells.
 */
export function PictureCell(props: DefaultCellComponentProps<TextFieldClient>) {
  const { drawerSlug, onSelect } = useListDrawerContext()
  const chooses: Partial<typeof props> = drawerSlug
    ? {
        className: 'default-cell__first-cell',
        link: false,
        onClick: ({ collectionSlug, rowData }) =>
          onSelect?.({ collectionSlug, doc: rowData, docID: String(rowData.id) }),
      }
    : {}
  return <DefaultCell {...props} {...chooses} field={{ ...props.field, name: 'filename' }} />
}
