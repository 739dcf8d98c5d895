import type { Dose } from '../../clinical/dose'
import { doseProblems } from '../../clinical/dose-problems'
import { doseCode, doseOfCode } from './dose-code'

/** What a clinician chose: exercises by the slugs of their pages, in order, each with its dose. Nothing about a person. */
export type Plan = readonly PlanLine[]
export type PlanLine = { slug: string; dose: Dose }

/** More exercises than anybody does; also what keeps a link within a QR code. */
export const MOST_EXERCISES = 12

/**
 * A plan as the fragment of a link, which a browser never sends anywhere: version, checksum, then one part an exercise.
 * `1.k3f9a2.bridge:h5-10s,r10,xn,fd2;bird-dog:…`
 *
 * @param practice the slug of the practice: its links are refused elsewhere, where an exercise of that name may differ
 */
export function planCode(plan: Plan, practice: string): string {
  const body = plan.map(({ slug, dose }) => `${slug}:${doseCode(dose)}`).join(';')
  return `1.${checksum(practice + body)}.${body}`
}

/** The plan of a fragment, or null when it is cut off, changed, of another practice or no plan at all. */
export function planOfCode(code: string, practice: string): Plan | null {
  const [, sum, body = ''] = /^1\.([a-z0-9]+)\.(.{3,4000})$/.exec(code) ?? []
  if (sum === undefined || sum !== checksum(practice + body)) return null
  const lines = body.split(';').map(lineOf)
  const plan = lines.filter((line) => line !== null)
  const isWhole = plan.length === lines.length && plan.length <= MOST_EXERCISES
  return isWhole && new Set(plan.map(({ slug }) => slug)).size === plan.length ? plan : null
}

function lineOf(text: string): PlanLine | null {
  const [slug = '', code = '', ...more] = text.split(':')
  const dose = doseOfCode(code)
  const isSound = /^[a-z0-9-]{1,80}$/.test(slug) && more.length === 0
  return isSound && dose && doseProblems(dose).length === 0 ? { slug, dose } : null
}

/** FNV-1a: tells a slip from a link, not a forger from a clinician, who has no more to gain here than on paper. */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (const octet of new TextEncoder().encode(text)) hash = Math.imul(hash ^ octet, 0x01000193)
  return (hash >>> 0).toString(36)
}
