import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'
import type { BlockSlug, RichTextField } from 'payload'
import { blockSchemas } from '@/blocks/schemas'
import { onlyOfSite } from './relation'
import { validReference } from './valid-reference'

/** The editor for long texts: two levels of heading, lists, links and our blocks. No colours, no free HTML. */
export const editor = lexicalEditor({ features: features() })

/** Rich text without blocks, for biographies and short introductions. */
export function plainRichText({
  name,
  label,
  description,
  required = false,
}: {
  name: string
  label: string
  description?: string
  required?: boolean
}): RichTextField {
  return { name, type: 'richText', label, required, admin: { description }, editor: plainEditor }
}

/** Rich text with every block. */
export function bodyField({ label, description }: { label: string; description: string }): RichTextField {
  return { name: 'body', type: 'richText', label, required: true, admin: { description }, editor: bodyEditor }
}

const bodyEditor = withBlocksKept(
  lexicalEditor({
    admin: { placeholder: 'Write here. Type / to put in a safety notice, an exercise or another block.' },
    features: [...features(), BlocksFeature({ blocks: blockSchemas.map(({ slug }) => slug as BlockSlug) })],
  }),
)

const plainEditor = lexicalEditor({ admin: { placeholder: 'Write here.' }, features: features() })

function features() {
  return [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({
      enabledCollections: ['articles', 'exercises', 'pages', 'services', 'service-areas', 'authors'],
      disableAutoLinks: true,
      fields: ({ defaultFields }) =>
        defaultFields.map((field) =>
          field.type === 'relationship'
            ? { ...field, filterOptions: onlyOfSite, validate: validReference }
            : field,
        ),
    }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ]
}

/** Puts our own field around Payload's: see `src/admin/block-text.tsx`. */
function withBlocksKept(make: ReturnType<typeof lexicalEditor>): typeof make {
  return async (args) => {
    const made = await make(args)
    const serverProps = typeof made.FieldComponent === 'object' ? made.FieldComponent.serverProps : {}
    const FieldComponent = { path: '@/admin/rich-text#RichText', serverProps }
    return {
      ...made,
      FieldComponent,
      generateImportMap: (map) => {
        made.generateImportMap?.(map)
        map.addToImportMap(FieldComponent)
      },
    }
  }
}
