import type { Vocabulary } from './vocabulary'

export type Read = Record<string, unknown>

/**
 * Everything in a page's graph that schema.org's vocabulary does not allow, as sentences: unknown or superseded names,
 * properties of things that do not have them, values of a kind that a property does not take, and references to things
 * that no page of the site describes.
 *
 * @param site the graphs of all pages
 */
export function vocabularyProblems(
  graph: Read,
  { site, vocabulary }: { site: readonly Read[]; vocabulary: Vocabulary },
): string[] {
  const typesById = new Map<unknown, string[]>()
  for (const node of describedIn([graph, ...site])) {
    typesById.set(node['@id'], [...(typesById.get(node['@id']) ?? []), ...typesOf(node)])
  }
  const typesOfValue = (value: Read) =>
    '@type' in value ? typesOf(value) : (typesById.get(value['@id']) ?? [])
  return describedIn(graph).flatMap((node) => nodeProblems(node, { vocabulary, typesOfValue }))
}

function describedIn(value: unknown): Read[] {
  return nodesIn(value).filter((node) => '@type' in node)
}

/** Every object, however deep. */
function nodesIn(value: unknown): Read[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  if (!isObject(value)) return []
  return [value, ...Object.values(value).flatMap(nodesIn)]
}

type Knowledge = { vocabulary: Vocabulary; typesOfValue: (value: Read) => string[] }

function nodeProblems(node: Read, knowledge: Knowledge): string[] {
  const { vocabulary } = knowledge
  const types = typesOf(node)
  const kinds = new Set(types.flatMap((type) => [...vocabulary.withAncestors(type)]))
  const unknown = types.filter((type) => !vocabulary.isType(type)).map((type) => `${type} is no type.`)
  return Object.entries(node)
    .filter(([name]) => !name.startsWith('@'))
    .flatMap(([property, value]) => {
      if (!vocabulary.isProperty(property)) return [`${property} is no property.`]
      const domain = vocabulary.domainOf(property)
      return [
        ...(domain.some((type) => kinds.has(type)) ? [] : [`${types.join()} has no ${property}.`]),
        ...[value].flat().flatMap((each) => valueProblems(property, each, knowledge)),
      ]
    })
    .concat(unknown, supersededNames([...types, ...Object.keys(node)], vocabulary))
}

function supersededNames(names: readonly string[], vocabulary: Vocabulary): string[] {
  return names.flatMap((name) => {
    const successor = vocabulary.supersededBy(name)
    return successor === null ? [] : [`${name} is superseded by ${successor}.`]
  })
}

function valueProblems(property: string, value: unknown, { vocabulary, typesOfValue }: Knowledge): string[] {
  const range = vocabulary.rangeOf(property)
  const types = isObject(value) ? typesOfValue(value) : literalTypes(value, vocabulary)
  if (types.length === 0) return [`${property} refers to ${JSON.stringify(value)}, which no page describes.`]
  const kinds = types.flatMap((type) => [...vocabulary.withAncestors(type)])
  return range.some((type) => kinds.includes(type))
    ? []
    : [`${property} takes ${range.join(' or ')}, not ${JSON.stringify(value)}.`]
}

/** What a text or number may be read as. */
function literalTypes(value: unknown, vocabulary: Vocabulary): string[] {
  if (typeof value === 'number') return Number.isInteger(value) ? ['Integer'] : ['Number']
  const text = String(value)
  const member = /^https:\/\/schema\.org\/(\w+)$/.exec(text)?.[1]
  if (member !== undefined) return vocabulary.typesOfMember(member)
  return ['Text', ...shapes.filter(({ shape }) => shape.test(text)).map(({ type }) => type)]
}

const shapes = [
  { type: 'URL', shape: /^https?:\/\/[^\s/]+\/\S*$/ },
  { type: 'Date', shape: /^\d{4}(?:-\d\d-\d\d)?$/ },
  { type: 'DateTime', shape: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/ },
  { type: 'Time', shape: /^\d\d:\d\d$/ },
  { type: 'Duration', shape: /^PT(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?$/ },
]

function typesOf(node: Read): string[] {
  return [node['@type']].flat().map(String)
}

function isObject(value: unknown): value is Read {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
