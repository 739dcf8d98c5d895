import type { AuthorModel } from '@/content/models'
import type { Describe } from './graph'
import { identifiersOf } from './identifiers'
import { namedPerson, registrationsOf } from './person'
import { webPage } from './web-page'

/** Somebody's own page, which says all about them that other pages leave out. */
export const describeProfile: Describe<AuthorModel> = (page, site) => {
  const { person, qualifications, interests, languages, links } = page
  const ids = identifiersOf(page, site)
  const { credentials, memberships } = registrationsOf(person.registrations)
  const photo = person.photo?.sources.at(-1)
  return [
    webPage({
      page,
      site,
      type: 'ProfilePage',
      more: {
        mainEntity: {
          ...namedPerson(person, ids),
          url: ids.page,
          image: photo ? ids.at(photo.href) : null,
          hasCredential: [...credentials, ...qualifications.map(qualification)],
          memberOf: memberships,
          knowsAbout: interests,
          knowsLanguage: languages,
          sameAs: links.map(({ href }) => href),
        },
      },
    }),
  ]
}

function qualification({ title, institution, year }: AuthorModel['qualifications'][number]) {
  return {
    '@type': 'EducationalOccupationalCredential',
    name: title,
    recognizedBy: institution ? { '@type': 'Organization', name: institution } : null,
    dateCreated: year ? String(year) : null,
  }
}
