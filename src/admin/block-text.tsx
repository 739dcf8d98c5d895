'use client'

import { RichTextField } from '@payloadcms/richtext-lexical/client'
import { useForm } from '@payloadcms/ui'
import { type FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useState, type ComponentProps } from 'react'

type Props = ComponentProps<typeof RichTextField>

/**
 * A text with blocks that still knows what was typed in them when it is drawn again, for example after a look at another
 * tab. Payload then draws each block as it came from the server with the page, and the next change in the block saves
 * the old values. Here a block that has changed since asks the server again.
 */
export function BlockText(props: Props) {
  const { getDataByPath } = useForm()
  const [known] = useState(() =>
    withoutOutdated(props.initialLexicalFormState, (id) => findBlock(getDataByPath(props.path), id)),
  )
  return <RichTextField {...props} initialLexicalFormState={known} />
}

type Known = Props['initialLexicalFormState']

function withoutOutdated(known: Known, blockOf: (id: string) => unknown): Known {
  return Object.fromEntries(
    Object.entries(known ?? {}).map(([id, { formState, ...rest }]) => [
      id,
      // Read when a block is drawn, which is the time that counts.
      Object.defineProperty(rest, 'formState', {
        enumerable: true,
        get: () => (formState && isCurrent(formState, blockOf(id)) ? formState : undefined),
      }),
    ]),
  )
}

function isCurrent(formState: FormState, block: unknown): boolean {
  return block === undefined || meaning(reduceFieldsToValues(formState, true)) === meaning(block)
}

/** The block with this id, wherever in the text it stands. */
function findBlock(value: unknown, id: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  if ('fields' in value && isWithId(value.fields, id)) return value.fields
  for (const each of Object.values(value)) {
    const found = findBlock(each, id)
    if (found !== undefined) return found
  }
  return undefined
}

function isWithId(fields: unknown, id: string): boolean {
  return typeof fields === 'object' && fields !== null && 'id' in fields && fields.id === id
}

/** Two values that mean the same are written alike: what is empty counts for nothing, nor does the order of keys. */
function meaning(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(meaning).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? '')
  const parts = Object.entries(value)
    .filter(([key]) => !NAMES.has(key))
    .map(([key, each]) => [key, meaning(each)] as const)
    .filter(([, words]) => !EMPTY.has(words))
  return `{${parts
    .map((part) => part.join(':'))
    .sort()
    .join()}}`
}

const EMPTY = new Set(['""', '{}', '[]'])

/** What a block and its rows are called, which Payload keeps in one place and not in the other. */
const NAMES = new Set(['id', 'blockType', 'blockName'])
