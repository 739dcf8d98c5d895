import { authors } from './authors'
import { exercises } from './exercises/exercises'
import { pages } from './pages'
import { ref } from './reference-marker'
import { safetyNotices } from './safety-notices'
import { guide } from './sciatica/guide'
import { serviceAreas } from './service-areas'
import { services } from './services'
import { sites } from './sites'

/**
 * Everything that a new installation shows: two practices that do not exist, one guide with its exercises, one author
 * and nine areas. It is plain data; documents point at each other with the markers of `reference-marker.ts`. The
 * exercises belong to the first practice and are shared with the second, like the guide that uses them.
 */
export const demoContent = {
  sites,
  authors,
  exercises,
  exerciseOwner: ref('sites', 'moorlands'),
  exerciseBorrowers: [ref('sites', 'cheshire-east')],
  safetyNotices,
  articles: [guide],
  services,
  pages,
  serviceAreas,
}

export type DemoContent = typeof demoContent
