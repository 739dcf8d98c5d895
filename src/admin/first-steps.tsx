import type { FirstSteps } from '@/content/first-steps'

/** What somebody who has just begun does next, one link a step, until the website has all that it needs for a start. */
export function FirstStepsOf({ site, practice, isOpen, steps }: FirstSteps) {
  const heading = `first-steps-${site}`
  return (
    <section className="welcome__first" aria-labelledby={heading}>
      <h2 id={heading}>{steps.length > 0 ? `First steps for ${practice}` : practice}</h2>
      {steps.length > 0 && (
        <ol>
          {steps.map(({ words, address }) => (
            <li key={words}>
              <a href={address}>{words}</a>
            </li>
          ))}
        </ol>
      )}
      {!isOpen && (
        <p>
          {steps.length > 0
            ? 'Patients cannot open this website yet. When these steps are done, ask whoever runs the platform to set it to “Live”.'
            : 'Everything for a start is there, but patients cannot open this website yet. Ask whoever runs the platform to set it to “Live”.'}
        </p>
      )}
    </section>
  )
}
