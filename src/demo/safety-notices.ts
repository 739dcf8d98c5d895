import type { BodyRegion, Reference } from '../clinical/exercise'
import { type Line, lines } from './blocks'
import {
  bordersBackPain,
  cauda,
  nhsBackPain,
  nhsSciatica,
  northernIrelandServices,
  scotlandBackProblems,
  walesSciatica,
  walesServices,
} from './references'

export type SafetyNotice = {
  slug: string
  /** For editors; patients never see it. */
  name: string
  level: 'emergency' | 'urgent' | 'nonUrgent'
  bodyRegions: BodyRegion[]
  /** Every region of the UK stands in exactly one wording. */
  wordings: Wording[]
  references: Reference[]
}

export type Wording = { ukRegions: UkRegion[]; heading: string; items: Line[]; afterText?: string }

export type UkRegion = 'england' | 'scotland' | 'wales' | 'northern-ireland'

const DO_NOT_DRIVE = 'Do not drive yourself. Ask somebody to take you, or call 999 for an ambulance.'

/**
 * The platform's own safety notices for the lower back. An editor may place one and can neither change nor delete it.
 *
 * Wording after the NHS pages on sciatica and back pain and the national pathway for suspected cauda equina syndrome
 * (GIRFT, as described by the Chartered Society of Physiotherapy). A clinician must sign off every wording, for every
 * part of the UK, before real use: nobody has done so for this demonstration.
 */
export const safetyNotices: SafetyNotice[] = [
  {
    slug: 'lower-back-emergency',
    name: 'Lower back: emergency (cauda equina)',
    level: 'emergency',
    bodyRegions: ['lower-back'],
    wordings: [
      {
        ukRegions: ['england', 'wales', 'northern-ireland'],
        heading: 'Call 999 or go to A&E now if you have back pain or leg pain and:',
        items: emergencySigns(),
        afterText: DO_NOT_DRIVE,
      },
      {
        ukRegions: ['scotland'],
        heading: 'Call 999 or go to A&E now if you have back pain or leg pain and:',
        items: emergencySigns(),
        afterText: `${DO_NOT_DRIVE} If you are not sure, call NHS 24 on 111.`,
      },
    ],
    references: [
      nhsSciatica,
      nhsBackPain,
      cauda,
      bordersBackPain,
      scotlandBackProblems,
      northernIrelandServices,
    ],
  },
  {
    slug: 'lower-back-urgent',
    name: 'Lower back: urgent',
    level: 'urgent',
    bodyRegions: ['lower-back'],
    wordings: [
      {
        ukRegions: ['england'],
        heading:
          'Ask for an urgent GP appointment or get help from NHS 111 if you have back or leg pain and:',
        items: urgentSigns(),
        afterText: 'You can call 111 or get help from 111.nhs.uk.',
      },
      {
        ukRegions: ['scotland'],
        heading: 'Ask for an urgent GP appointment or call NHS 24 on 111 if you have back or leg pain and:',
        items: urgentSigns(),
        afterText: 'Call NHS 24 on 111 when your GP surgery is closed.',
      },
      {
        ukRegions: ['wales'],
        heading: 'Ask for an urgent GP appointment or call NHS 111 Wales if you have back or leg pain and:',
        items: urgentSigns(),
        afterText: 'You can call 111 or get help from 111.wales.nhs.uk.',
      },
      {
        ukRegions: ['northern-ireland'],
        heading:
          'Ask for an urgent GP appointment or call the GP out-of-hours service if you have back or leg pain and:',
        items: urgentSigns(),
        afterText: 'The GP out-of-hours service is for urgent problems when your GP surgery is closed.',
      },
    ],
    references: [nhsBackPain, scotlandBackProblems, walesServices, northernIrelandServices],
  },
  {
    slug: 'lower-back-non-urgent',
    name: 'Lower back: not urgent',
    level: 'nonUrgent',
    bodyRegions: ['lower-back'],
    wordings: [
      {
        ukRegions: ['england', 'scotland', 'wales', 'northern-ireland'],
        heading: 'See a GP or a physiotherapist if your back pain or leg pain:',
        items: lines(
          'has not got better after a few weeks of looking after it at home',
          'is getting worse',
          'stops you doing your normal activities',
        ),
      },
    ],
    references: [nhsSciatica, walesSciatica],
  },
]

function emergencySigns(): Line[] {
  return lines(
    'pain, tingling, weakness or numbness in both legs',
    'numbness or tingling around your genitals, your bottom or between your legs',
    'it is hard to start peeing, you cannot pee, or you do not feel that you are peeing',
    'you cannot control when you pee, and this is not normal for you',
    'you do not notice when you need to poo, or cannot control when you poo',
    'a new change in sexual feeling, or a new problem with getting an erection',
    'your leg is suddenly very weak, or the weakness is quickly getting worse',
    'it started after a serious accident, such as a car crash',
    'you also have chest pain',
  )
}

function urgentSigns(): Line[] {
  return lines(
    'a high temperature',
    'you have lost weight without trying to',
    'you have, or have had, cancer',
    'a lump or swelling in your back, or your back has changed shape',
    'the pain does not get better with rest, or is worse at night',
    'new weakness in one foot or leg',
  )
}
