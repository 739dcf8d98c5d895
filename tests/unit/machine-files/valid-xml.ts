import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { RelaxNGValidator, XmlDocument, XsdValidator } from 'libxml2-wasm'

type Schema = 'atom.rng' | 'sitemap.xsd'

/** What a document does not keep of a schema, as one text; null when it is valid. Throws when it is no XML. */
export function schemaProblems(xml: string, schema: Schema): string | null {
  const document = XmlDocument.fromString(xml)
  try {
    validatorOf(schema).validate(document)
    return null
  } catch (error) {
    return String(error)
  } finally {
    document.dispose()
  }
}

const read = new Map<Schema, RelaxNGValidator | XsdValidator>()

function validatorOf(schema: Schema): RelaxNGValidator | XsdValidator {
  const known = read.get(schema)
  if (known) return known
  const path = fileURLToPath(new URL(`../../fixtures/${schema}`, import.meta.url))
  const grammar = XmlDocument.fromString(readFileSync(path, 'utf8'))
  const validator = schema.endsWith('.rng')
    ? RelaxNGValidator.fromDoc(grammar)
    : XsdValidator.fromDoc(grammar)
  read.set(schema, validator)
  return validator
}
