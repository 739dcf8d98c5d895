import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** What schema.org's own file says about the names of the vocabulary; names stand without the namespace. */
export type Vocabulary = {
  isType: (name: string) => boolean
  isProperty: (name: string) => boolean
  /** The name that took this one's place, or null. */
  supersededBy: (name: string) => string | null
  /** The type and all that it is a kind of. */
  withAncestors: (type: string) => Set<string>
  /** The types that a property may describe, and those that its value may have. */
  domainOf: (property: string) => string[]
  rangeOf: (property: string) => string[]
  /** The types of a member of an enumeration, such as `Clinician`; none for what is no member. */
  typesOfMember: (name: string) => string[]
}

/** Reads `schema.nq`: schema.org's published file as statements, one a line. */
export function readVocabulary(): Vocabulary {
  const file = createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq')
  const statements = new Map<string, string[]>()
  for (const [, subject = '', predicate = '', object = ''] of readFileSync(file, 'utf8').matchAll(
    statement,
  )) {
    const key = `${shortened(subject)} ${shortened(predicate)}`
    statements.set(key, [...(statements.get(key) ?? []), shortened(object)])
  }
  const objects = (subject: string, predicate: string) => statements.get(`${subject} ${predicate}`) ?? []
  const withAncestors = (type: string): Set<string> =>
    new Set([type, ...objects(type, SUBCLASS).flatMap((parent) => [...withAncestors(parent)])])
  return {
    // A member of an enumeration may be a type as well, as `Physiotherapy` is.
    isType: (name) => objects(name, TYPE).includes(CLASS) || objects(name, SUBCLASS).length > 0,
    isProperty: (name) => objects(name, TYPE).includes(PROPERTY),
    supersededBy: (name) => objects(name, 'supersededBy')[0] ?? null,
    withAncestors,
    domainOf: (property) => objects(property, 'domainIncludes'),
    rangeOf: (property) => objects(property, 'rangeIncludes'),
    typesOfMember: (name) => objects(name, TYPE).filter((type) => ![CLASS, PROPERTY].includes(type)),
  }
}

/** Statements about names; those that hold texts, such as comments, are passed over. */
const statement = /^<([^>]+)> <([^>]+)> <([^>]+)>/gm

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const PROPERTY = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#Property'
const CLASS = 'http://www.w3.org/2000/01/rdf-schema#Class'
const SUBCLASS = 'http://www.w3.org/2000/01/rdf-schema#subClassOf'

function shortened(iri: string): string {
  return iri.replace(/^http:\/\/schema\.org\//, '')
}
