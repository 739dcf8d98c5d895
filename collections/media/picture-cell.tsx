'use client'

import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'

/** Shows a picture beside its name. Payload's own cell does so only for the name of the file. */
export function PictureCell(props: DefaultCellComponentProps<TextFieldClient>) {
  return <DefaultCell {...props} field={{ ...props.field, name: 'filename' }} />
}
