import type { AreaModel } from '@/content/models'
import { Paragraphs } from '@/ui/paragraphs'
import { Section } from '@/ui/section'

/** Which postcodes the practice visits, where it is worth asking, and where it does not come. */
export function Coverage({ page }: { page: AreaModel }) {
  const { place, coverage, towns, travelNote } = page
  if (coverage.length + towns.length === 0 && !travelNote) return null
  return (
    <Section id="page-coverage" heading={`Where we visit around ${place}`} className="coverage">
      {answers.map(({ answer, heading }) => {
        const codes = coverage.filter((each) => each.answer === answer).map(({ code }) => code)
        return codes.length === 0 ? null : (
          <div key={answer} className={`coverage-${answer}`}>
            <h3>{heading}</h3>
            <ul className="codes">
              {codes.map((code) => (
                <li key={code}>{code}</li>
              ))}
            </ul>
          </div>
        )
      })}
      {towns.length > 0 ? (
        <>
          <h3>Towns and villages</h3>
          <p>{list.format(towns)}.</p>
        </>
      ) : null}
      {travelNote ? <Paragraphs text={travelNote} /> : null}
    </Section>
  )
}

const answers = [
  { answer: 'include', heading: 'Yes, we visit these postcodes' },
  { answer: 'ask', heading: 'Ask us about these postcodes' },
  { answer: 'exclude', heading: 'We do not visit these postcodes' },
] as const

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
