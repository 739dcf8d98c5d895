'use client'

import { useAllFormFields } from '@payloadcms/ui'
import { LabelParts, type LabelPart } from './label-parts'

/** Labels a block in a text with its kind and its own first words. */
export function BlockLabel({ name, parts }: { name: string; parts: (LabelPart | LabelPart[])[] }) {
  const [fields] = useAllFormFields()
  return (
    <span className="block-words">
      <span className="block-words__kind">{name}</span>{' '}
      <span className="block-words__text">
        <LabelParts parts={parts} valueOf={(field) => fields[field]?.value} />
      </span>
    </span>
  )
}
