import type { Dose } from './dose'

/** What an exercise is, before anybody prescribes it. Steps never contain a dose: `defaultDose` does. */
export type Exercise = {
  slug: string
  /** The clinical name: "Prone press-ups". */
  name: string
  /** What a patient would call it: "Push up on your front". */
  plainName: string
  alsoKnownAs: string[]
  purpose: string
  bodyRegions: BodyRegion[]
  category: ExerciseCategory
  startPosition: StartPosition
  surfaces: Surface[]
  equipment: string[]
  steps: { text: string; part: RepPart }[]
  cues: string[]
  commonMistakes: string[]
  defaultDose: Dose
  shouldFeel: string
  shouldNotFeel: string
  stopRules: StopRule[]
  contraindications: { text: string; severity: 'doNot' | 'askFirst' }[]
  easier: string[]
  harder: string[]
  alternatives: { when: AlternativeReason; exercise: string }[]
  fallsRisk: 'none' | 'supportNearby' | 'supervised'
  references: Reference[]
}

export type BodyRegion =
  | 'neck'
  | 'shoulder'
  | 'elbow'
  | 'wrist-hand'
  | 'upper-back'
  | 'lower-back'
  | 'hip'
  | 'knee'
  | 'ankle-foot'
  | 'whole-body'

export type ExerciseCategory =
  'mobility' | 'nerve' | 'stretch' | 'strength' | 'balance' | 'aerobic' | 'position' | 'breathing'

export type StartPosition =
  'prone' | 'supine' | 'sideLying' | 'sitting' | 'standing' | 'handsAndKnees' | 'walking'

export type Surface = 'bed' | 'floor' | 'chair' | 'wall' | 'stairs' | 'outdoors'

/** Where in one repetition a step stands; the player and the figures need it. */
export type RepPart = 'setup' | 'out' | 'hold' | 'return'

export type StopRule = { trigger: string; action: 'stop' | 'stopAndTryOther' | 'easier' | 'seekHelp' }

export type AlternativeReason = 'cannotLieProne' | 'cannotKneel' | 'inBed' | 'chairOnly' | 'pregnant'

/** A source that a reader can check. `accessedOn` is an ISO date. */
export type Reference = {
  /** Short name that the text cites, unique in its document: "NICE NG59". */
  label: string
  title: string
  publisher: string
  url?: string
  accessedOn?: string
  kind: 'guideline' | 'patientInformation' | 'review' | 'study' | 'register' | 'officialStatistics' | 'other'
}
