/** The registers and professional bodies that a patient may look a clinician up in. */
export type RegistrationBody = 'HCPC' | 'CSP' | 'GMC' | 'NMC' | 'other'

/**
 * Checks the shape of a registration number, not whether the person is on the register: that is for a person to look
 * up. Surrounding spaces do not matter; leading zeros do and are kept.
 *
 * Shapes: HCPC, "How to check the Register" (up to 6 digits behind the letters of the profession, PH for
 * physiotherapists); GMC reference number, 7 digits; NMC PIN, 2 digits, a letter, 4 digits, a letter; CSP membership
 * number, digits.
 *
 * @returns a sentence that names the right shape, or null when the number has it.
 */
export function registrationProblem(body: RegistrationBody, number: string): string | null {
  const { shape, sentence } = shapes[body]
  return shape.test(number.trim()) ? null : sentence
}

/**
 * Where a patient can check the entry. Only the HCPC has an address that leads to one person's entry.
 *
 * @returns null for the other bodies, and for a number of the wrong shape.
 */
export function registerUrl(body: RegistrationBody, number: string): string | null {
  if (body !== 'HCPC' || registrationProblem(body, number)) return null
  const query = new URLSearchParams({ query: number.trim(), profession: 'PH' })
  return `https://www.hcpc-uk.org/check-the-register/professional-registration-detail/?${query}`
}

/**
 * Whole years that somebody who began in the given year has certainly completed: the day in that year is not known, so
 * the last of them does not count until the next year. "Over 15 years" is then never an overstatement.
 *
 * @returns 0 for this year, last year and a year to come.
 */
export function yearsOfExperience(practisingSince: number, today: Date): number {
  return Math.max(0, today.getFullYear() - practisingSince - 1)
}

const shapes: Record<RegistrationBody, { shape: RegExp; sentence: string }> = {
  HCPC: {
    shape: /^PH\d{1,6}$/,
    sentence:
      'Write the HCPC number as PH in capitals and 1 to 6 digits, without a space, for example PH123456.',
  },
  CSP: {
    shape: /^\d+$/,
    sentence: 'Write the CSP membership number in digits only, for example 012345.',
  },
  GMC: {
    shape: /^\d{7}$/,
    sentence: 'Write the GMC reference number as 7 digits, for example 0000000.',
  },
  NMC: {
    shape: /^\d{2}[A-Z]\d{4}[A-Z]$/,
    sentence:
      'Write the NMC PIN as 2 digits, a letter, 4 digits and a letter, in capitals, for example 00A0000E.',
  },
  other: {
    shape: /\S/,
    sentence: 'Write the number as it stands in the register.',
  },
}
