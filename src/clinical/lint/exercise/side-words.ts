/** A limb of which everybody has two. Hands are left out: "one hand on your tummy" is support, not the exercise. */
const limb = String.raw`(?:leg|knee|foot|ankle|heel|thigh|calf|hip|arm|elbow|shoulder|side)`

const oneSide = new RegExp(
  String.raw`\b(?:one|1|top|opposite|affected|unaffected|painful|sore)\s+(?:\w+\s+)?${limb}\b`,
  'i',
)

/** Movements that use both limbs although they name one: walking, climbing, lifting one leg and then the other. */
const bothInTurn = /\b(?:at a time|in front of the other|after the other|(?:and )?then the other)\b/i

const painfulSide = new RegExp(String.raw`\b(?:affected|painful|sore)\s+(?:\w+\s+)?${limb}\b`, 'i')

/** The words by which a step works one side of the body: "one knee", "the affected leg"; null when it does not. */
export function oneSideIn(text: string): string | null {
  return bothInTurn.test(text) ? null : (oneSide.exec(text)?.[0] ?? null)
}

/** The words by which a step means the side that hurts. */
export function painfulSideIn(text: string): string | null {
  return painfulSide.exec(text)?.[0] ?? null
}
