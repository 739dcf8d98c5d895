import { abdominalBracing } from './abdominal-bracing'
import { birdDog } from './bird-dog'
import { bridge } from './bridge'
import { clamshells } from './clamshells'
import type { DemoExercise } from './demo-exercise'
import { figure4PiriformisStretch } from './figure-4-piriformis-stretch'
import { hamstringStretch } from './hamstring-stretch'
import { kneeToOppositeShoulder } from './knee-to-opposite-shoulder'
import { pelvicTilts } from './pelvic-tilts'
import { proneLying } from './prone-lying'
import { pronePressUps } from './prone-press-ups'
import { sciaticNerveFlossLying } from './sciatic-nerve-floss-lying'
import { seatedSciaticNerveGlide } from './seated-sciatic-nerve-glide'

/**
 * The twelve exercises of the sciatica guide, in the order of the page they come from. A clinician must sign them off
 * before real use.
 */
export const exercises: DemoExercise[] = [
  proneLying,
  pronePressUps,
  pelvicTilts,
  sciaticNerveFlossLying,
  seatedSciaticNerveGlide,
  kneeToOppositeShoulder,
  figure4PiriformisStretch,
  hamstringStretch,
  bridge,
  birdDog,
  clamshells,
  abdominalBracing,
]
