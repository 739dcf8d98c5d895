import { registerUrl } from '@/clinical/registration'
import { pathOf } from '@/sites/url'
import type { Author } from '@/payload-types'
import type { Documents } from './documents'
import type { PersonModel, RegistrationModel } from './models'
import { pictureOf } from './picture'
import { textOrNull } from '@/fields/read-texts'

/** A person as shown under a guide, on an area page and in lists. */
export function personOf(author: Author, documents: Documents): PersonModel {
  return {
    id: author.id,
    name: author.name,
    href: pathOf({ page: 'author', slug: author.slug }),
    professionalTitle: author.professionalTitle,
    photo: pictureOf(documents.get('media', author.photo)),
    registrations: (author.registrations ?? []).map(registrationOf),
  }
}

function registrationOf(row: NonNullable<Author['registrations']>[number]): RegistrationModel {
  const number = textOrNull(row.number)
  return {
    body: row.body === 'other' ? (textOrNull(row.otherBody) ?? 'Other body') : row.body,
    number,
    registerUrl: number ? registerUrl(row.body, number) : null,
    checkedOn: row.checkedOn?.slice(0, 10) ?? null,
    expiresOn: row.expiresOn?.slice(0, 10) ?? null,
  }
}
