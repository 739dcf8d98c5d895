import type { AreaModel } from '@/content/models'
import { dayRange } from '@/ui/days'
import { PersonCard } from '@/ui/person'
import { Section } from '@/ui/section'

/** Who really comes, and on which days. */
export function Visitors({ page }: { page: AreaModel }) {
  if (page.clinicians.length === 0) return null
  return (
    <Section id="page-visitors" heading={`Who visits ${page.place}`}>
      {page.clinicians.map(({ person, days }) => (
        <PersonCard key={person.id} person={person} level={3}>
          <p>{dayRange(days) || 'Days by arrangement'}</p>
        </PersonCard>
      ))}
    </Section>
  )
}
