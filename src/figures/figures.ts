import type { Figure } from './figure'
import { abdominalBracing } from './library/abdominal-bracing'
import { birdDog } from './library/bird-dog'
import { bridge } from './library/bridge'
import { clamshells } from './library/clamshells'
import { figure4Stretch } from './library/figure-4-stretch'
import { hamstringStretch } from './library/hamstring-stretch'
import { kneeToOppositeShoulder } from './library/knee-to-opposite-shoulder'
import { pelvicTilts } from './library/pelvic-tilts'
import { proneLying } from './library/prone-lying'
import { pronePressUps } from './library/prone-press-ups'
import { sciaticNerveFloss } from './library/sciatic-nerve-floss'
import { seatedSciaticNerveGlide } from './library/seated-sciatic-nerve-glide'

/** Every figure by the name that documents keep. A new one is a file in `library` and a line here. */
export const figures = {
  'prone-lying': proneLying,
  'prone-press-ups': pronePressUps,
  'pelvic-tilts': pelvicTilts,
  'sciatic-nerve-floss': sciaticNerveFloss,
  'seated-sciatic-nerve-glide': seatedSciaticNerveGlide,
  'knee-to-opposite-shoulder': kneeToOppositeShoulder,
  'figure-4-stretch': figure4Stretch,
  'hamstring-stretch': hamstringStretch,
  bridge,
  'bird-dog': birdDog,
  clamshells,
  'abdominal-bracing': abdominalBracing,
} as const satisfies Record<string, Figure>

export type FigureName = keyof typeof figures

export const figureNames = Object.keys(figures) as FigureName[]

export function isFigureName(name: unknown): name is FigureName {
  return typeof name === 'string' && Object.hasOwn(figures, name)
}

/** Whether left and right differ in a figure, so that there is something to choose. */
export function hasSides(name: FigureName): boolean {
  return figures[name].side !== null
}
