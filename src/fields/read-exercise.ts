import type { Exercise } from '@/clinical/exercise'
import type { Exercise as ExerciseFields } from '@/payload-types'
import { idOf } from '@/access/payload'
import { doseOf } from './read-dose'
import { sourcesOf } from './read-sources'
import { textsOf } from './read-texts'

/**
 * An exercise as the clinical core knows it. Other exercises are named by document id, not by slug: a borrowed one may
 * have the same slug as one of the site's own. Total over half-written drafts.
 */
export function exerciseOf(doc: ExerciseFields): Exercise {
  return {
    slug: doc.slug ?? '',
    name: doc.name ?? '',
    plainName: doc.plainName ?? '',
    alsoKnownAs: textsOf(doc.alsoKnownAs),
    purpose: doc.purpose ?? '',
    bodyRegions: doc.bodyRegions ?? [],
    category: doc.category,
    startPosition: doc.startPosition,
    surfaces: doc.surfaces ?? [],
    equipment: textsOf(doc.equipment),
    steps: (doc.steps ?? []).map(({ text, part }) => ({ text: text ?? '', part })),
    cues: textsOf(doc.cues),
    commonMistakes: textsOf(doc.commonMistakes),
    defaultDose: doseOf(doc.defaultDose ?? {}),
    shouldFeel: doc.shouldFeel ?? '',
    shouldNotFeel: doc.shouldNotFeel ?? '',
    stopRules: (doc.stopRules ?? []).map(({ trigger, action }) => ({ trigger: trigger ?? '', action })),
    contraindications: (doc.contraindications ?? []).map(({ text, severity }) => ({
      text: text ?? '',
      severity,
    })),
    easier: idsOf(doc.easier),
    harder: idsOf(doc.harder),
    alternatives: (doc.alternatives ?? []).flatMap(({ when, exercise }) => {
      const id = idOf(exercise)
      return id ? [{ when, exercise: id }] : []
    }),
    fallsRisk: doc.fallsRisk ?? 'none',
    references: sourcesOf(doc.references),
  }
}

function idsOf(values: unknown[] | null | undefined): string[] {
  return (values ?? []).flatMap((value) => idOf(value) ?? [])
}
