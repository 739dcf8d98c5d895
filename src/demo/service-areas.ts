import { biddulph } from './service-areas/biddulph'
import { cheadleStaffordshire } from './service-areas/cheadle-staffordshire'
import { congleton } from './service-areas/congleton'
import { knutsford } from './service-areas/knutsford'
import { leek } from './service-areas/leek'
import { macclesfield } from './service-areas/macclesfield'
import { nantwich } from './service-areas/nantwich'
import { sandbach } from './service-areas/sandbach'
import type { ServiceArea } from './service-areas/service-area'
import { werrington } from './service-areas/werrington'

/** The areas of both practices. Werrington is a draft until a third local fact has been found. */
export const serviceAreas: ServiceArea[] = [
  leek,
  cheadleStaffordshire,
  biddulph,
  werrington,
  macclesfield,
  congleton,
  knutsford,
  sandbach,
  nantwich,
]
