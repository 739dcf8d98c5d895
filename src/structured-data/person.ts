import type { PersonModel, RegistrationModel } from '@/content/models'
import type { GraphNode } from './graph'
import type { Identifiers } from './identifiers'

/** Somebody as a page names them in passing; their own page says the rest under the same `@id`. */
export function namedPerson({ name, href, professionalTitle }: PersonModel, ids: Identifiers): GraphNode {
  return { '@type': 'Person', '@id': ids.person(href), name, jobTitle: professionalTitle }
}

/**
 * Where somebody is registered, as their page shows it: a regulator's register is a credential that anybody can check,
 * and the Chartered Society is a professional body with members.
 */
export function registrationsOf(registrations: readonly RegistrationModel[]): {
  credentials: GraphNode[]
  memberships: GraphNode[]
} {
  return {
    credentials: registrations.filter(({ body }) => body !== 'CSP').map(credential),
    memberships: registrations.filter(({ body }) => body === 'CSP').map(({ body }) => organisation(body)),
  }
}

function credential({ body, number, registerUrl, expiresOn }: RegistrationModel): GraphNode {
  return {
    '@type': 'EducationalOccupationalCredential',
    credentialCategory: 'Professional registration',
    identifier: number
      ? { '@type': 'PropertyValue', propertyID: `${body} registration number`, value: number }
      : null,
    recognizedBy: organisation(body),
    url: registerUrl,
    expires: expiresOn,
  }
}

function organisation(body: string): GraphNode {
  return { '@type': 'Organization', name: fullNames[body] ?? body }
}

const fullNames: Record<string, string> = {
  HCPC: 'Health and Care Professions Council',
  CSP: 'Chartered Society of Physiotherapy',
  GMC: 'General Medical Council',
  NMC: 'Nursing and Midwifery Council',
}
