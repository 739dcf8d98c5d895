import fc from 'fast-check'

/** Outcodes of each shape, with areas that exist. */
export const anyOutcode = fc.oneof(
  fc.stringMatching(/^[BEGLMNSW][0-9]$/),
  fc.stringMatching(/^[BEGLMNSW][1-9][0-9]$/),
  fc.stringMatching(/^(?:ST|SK|CW|SY|WA|DE|GY|JE|IM)[0-9]$/),
  fc.stringMatching(/^(?:ST|SK|CW|SY|WA|DE|GY|JE|IM)[1-9][0-9]$/),
  fc.stringMatching(/^[EWN][0-9][A-HJKPS-UW]$/),
  fc.stringMatching(/^(?:EC|SW|SE|WC)[0-9][ABEHMNPRVWXY]$/),
)

export const anySector = fc
  .tuple(anyOutcode, fc.integer({ min: 0, max: 9 }))
  .map(([outcode, digit]) => `${outcode} ${digit}`)

export const anyUnit = fc
  .tuple(anySector, fc.stringMatching(/^[ABD-HJLNP-UW-Z]{2}$/))
  .map(([sector, letters]) => `${sector}${letters}`)

/** An outcode, a sector or a unit, as it is written everywhere. */
export const anyPostcode = fc.oneof(anyOutcode, anySector, anyUnit)
