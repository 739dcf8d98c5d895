/** A postcode, or the start of one, at one of the three levels at which a practice states its coverage. */
export type CoverageCode = { level: 'outcode' | 'sector' | 'unit'; text: string }

/**
 * Reads an outcode ("ST13"), a sector ("ST13 8") or a unit ("ST13 8XX"), in any case and spacing.
 *
 * @returns the level and the code in its usual form, or null when it has the shape of no British postcode
 * (shapes: Royal Mail's, as used by Code-Point Open; reference: clinical findings, §6.2)
 */
export function coverageCode(text: string): CoverageCode | null {
  const compact = text.toUpperCase().replace(/[^A-Z0-9]/g, '')
  const unit = unitShape.exec(compact)
  if (unit) return { level: 'unit', text: `${unit[1]} ${unit[2]}` }
  const spaced = text.trim().toUpperCase().replace(/\s+/g, ' ')
  const sector = sectorShape.exec(spaced)
  if (sector) return { level: 'sector', text: spaced }
  return outcodeShape.test(compact) ? { level: 'outcode', text: compact } : null
}

const outcode = '[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9][0-9]?|[0-9][A-HJKPS-UW]|[A-HK-Y][0-9][ABEHMNPRVWXY])'
const outcodeShape = new RegExp(`^${outcode}$`)
/** A sector needs its space: "ST138" alone could be the outcode ST13 and sector 8, or a mistyped outcode. */
const sectorShape = new RegExp(`^${outcode} [0-9]$`)
const unitShape = new RegExp(`^(${outcode}|GIR)([0-9][ABD-HJLNP-UW-Z]{2})$`)
