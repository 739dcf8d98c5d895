import type { ArticleModel } from '@/content/models'
import type { Describe, GraphNode } from './graph'
import { identifiersOf, mention } from './identifiers'
import { medicalPage } from './medical-page'
import { namedPerson } from './person'
import { shownExercises } from './shown-exercises'

/**
 * A condition guide: who wrote it, who checked it and when, what it is about, and its exercises. Those are named only,
 * as their own pages describe them, so that the guide stays small.
 *
 * Review dates are claimed with a reviewer alone, and so is that the exercises treat the condition.
 */
export const describeGuide: Describe<ArticleModel> = (page, site) => {
  const { condition, audience, author, reviewer, references } = page
  const ids = identifiersOf(page, site)
  const exercises = shownExercises(page)
  const plan = exercises.length > 0 ? mention(ids.part('plan')) : null
  return [
    medicalPage({
      page,
      site,
      references,
      more: {
        author: author && namedPerson(author, ids),
        ...(reviewer && {
          reviewedBy: namedPerson(reviewer, ids),
          lastReviewed: page.lastReviewed,
          expires: page.nextReviewDue,
        }),
        medicalAudience: audiences[audience],
        about: {
          '@type': 'MedicalCondition',
          '@id': ids.part('condition'),
          name: condition,
          possibleTreatment: reviewer && plan,
        },
        mainEntity: plan && {
          '@type': 'ExercisePlan',
          ...plan,
          hasPart: exercises.map(({ href }) => mention(ids.exercise(href))),
        },
      },
    }),
  ]
}

/** The vocabulary knows clinicians by an address and everybody else in words. */
const audiences: Record<ArticleModel['audience'], GraphNode | string> = {
  patients: { '@type': 'MedicalAudience', audienceType: 'Patient' },
  carers: { '@type': 'MedicalAudience', audienceType: 'Caregiver' },
  clinicians: 'https://schema.org/Clinician',
}
