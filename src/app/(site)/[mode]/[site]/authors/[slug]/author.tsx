import { Body } from '@/blocks/body'
import type { AuthorModel } from '@/content/models'
import { LinkCards } from '@/ui/link-cards'
import { LinkList } from '@/ui/link-list'
import { PageTitle } from '@/ui/page-title'
import { Registrations } from '@/ui/person'
import { Picture } from '@/ui/picture'
import { Section } from '@/ui/section'
import { TextList } from '@/ui/text-list'

/** A person: what they do, where anybody can check it, and what they have written. */
export function Author({ page }: { page: AuthorModel }) {
  const { person, biography, blocks, yearsOfExperience, qualifications, interests, languages, links } = page
  const areasInWords = page.areasInWords.filter((area) => !page.areas.some(({ label }) => label === area))
  return (
    <>
      <div className="profile-top">
        {person.photo ? (
          <Picture picture={person.photo} sizes="12rem" eager className="profile-photo" />
        ) : null}
        <PageTitle title={person.name} lead={person.professionalTitle}>
          {yearsOfExperience ? <p className="byline">{experienceInWords(yearsOfExperience)}</p> : null}
        </PageTitle>
      </div>
      <Body text={biography} context={blocks} />
      {person.registrations.length > 0 ? (
        <Section id="page-registrations" heading="Registration and membership">
          <Registrations registrations={person.registrations} />
        </Section>
      ) : null}
      {qualifications.length > 0 ? (
        <Section id="page-qualifications" heading="Qualifications">
          <TextList items={qualifications.map(qualificationInWords)} />
        </Section>
      ) : null}
      {interests.length > 0 ? (
        <Section id="page-interests" heading="Special interests">
          <TextList items={interests} />
        </Section>
      ) : null}
      {page.areas.length + areasInWords.length > 0 ? (
        <Section id="page-areas" heading="Areas covered">
          <LinkList links={page.areas} />
          <TextList items={areasInWords} />
        </Section>
      ) : null}
      {languages.length > 0 ? (
        <Section id="page-languages" heading="Languages">
          <TextList items={languages} />
        </Section>
      ) : null}
      {links.length > 0 ? (
        <Section id="page-links" heading="Elsewhere">
          <LinkList links={links} />
        </Section>
      ) : null}
      {page.guides.length > 0 ? (
        <Section id="page-guides" heading={`Guides by ${person.name}`}>
          <LinkCards
            level={3}
            cards={page.guides.map(({ title, href, summary }) => ({ title, href, text: summary }))}
          />
        </Section>
      ) : null}
    </>
  )
}

/** The years are computed from the year in which somebody began, and only whole ones count: hence "at least". */
function experienceInWords(years: number): string {
  return `At least ${years} ${years === 1 ? 'year' : 'years'} of experience.`
}

function qualificationInWords({ title, institution, year }: AuthorModel['qualifications'][number]): string {
  return [title, institution, year].filter((part) => part !== null).join(', ')
}
