import type { Day, SiteModel } from '@/content/models'
import type { GraphNode } from './graph'

/**
 * The practice as far as every page's footer shows it. It visits people, so its address is a locality without a street.
 * `Physiotherapy` is the kind of business; only `MedicalClinic` may say that it is also its specialty.
 *
 * @param areaServed the places that the page names
 */
export function practice({
  site,
  id,
  areaServed,
}: {
  site: SiteModel
  id: string
  areaServed?: GraphNode[]
}): GraphNode {
  const { name, strapline, demonstration, contact, openingHours, logo, home } = site
  const { telephone, email, locality, county } = contact
  const picture = logo?.sources.at(-1)
  return {
    '@type': ['Physiotherapy', 'MedicalClinic'],
    '@id': id,
    name,
    url: home,
    slogan: strapline,
    disambiguatingDescription: demonstration ? 'This is a demonstration. It is not a real practice.' : null,
    medicalSpecialty: PHYSIOTHERAPY,
    telephone,
    email,
    address:
      locality || county
        ? { '@type': 'PostalAddress', addressLocality: locality, addressRegion: county, addressCountry: 'GB' }
        : null,
    openingHoursSpecification: openingHours.map(({ days, opens, closes }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: days.map((day) => dayNames[day]),
      opens,
      closes,
    })),
    logo: picture ? new URL(picture.href, home).href : null,
    areaServed,
  }
}

/** A place that the practice visits. Places share names across counties, so the county is said where it is known. */
export function placeServed({ place, county }: { place: string; county?: string }): GraphNode {
  return {
    '@type': 'Place',
    name: place,
    containedInPlace: county ? { '@type': 'AdministrativeArea', name: county } : null,
  }
}

/** As a member of schema.org's medical specialties. */
export const PHYSIOTHERAPY = 'https://schema.org/Physiotherapy'

const dayNames: Record<Day, string> = {
  monday: 'https://schema.org/Monday',
  tuesday: 'https://schema.org/Tuesday',
  wednesday: 'https://schema.org/Wednesday',
  thursday: 'https://schema.org/Thursday',
  friday: 'https://schema.org/Friday',
  saturday: 'https://schema.org/Saturday',
  sunday: 'https://schema.org/Sunday',
}
