import { RscEntryLexicalField } from '@payloadcms/richtext-lexical/rsc'
import type { ComponentProps, ReactElement } from 'react'
import { BlockText } from './block-text'

/** Payload's text editor, with {@link BlockText} in place of its own part in the browser. */
export async function RichText(args: Parameters<typeof RscEntryLexicalField>[0]) {
  const field = (await RscEntryLexicalField(args)) as ReactElement<ComponentProps<typeof BlockText>>
  return <BlockText {...field.props} />
}
