import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  registerUrl,
  registrationProblem,
  yearsOfExperience,
  type RegistrationBody,
} from '@/clinical/registration'

describe('registration', () => {
  it.each<[RegistrationBody, string]>([
    ['HCPC', 'PH1'],
    ['HCPC', 'PH012345'],
    ['HCPC', ' PH123456 '],
    ['GMC', '0000000'],
    ['NMC', '00A0000E'],
    ['CSP', '012345'],
    ['other', 'anything at all'],
  ])('should accept the %s number "%s"', (body, number) => {
    expect(registrationProblem(body, number)).toBeNull()
  })

  it.each<[RegistrationBody, string, string]>([
    ['HCPC', 'PH1234567', 'PH123456'],
    ['HCPC', 'PH', 'PH123456'],
    ['HCPC', 'ph123456', 'capitals'],
    ['HCPC', 'PH 12345', 'without a space'],
    ['HCPC', 'OT12345', 'PH in capitals'],
    ['GMC', '123456', '7 digits'],
    ['NMC', '0A00000E', '2 digits, a letter, 4 digits and a letter'],
    ['CSP', 'MCSP 123', 'digits only'],
    ['other', '  ', 'as it stands in the register'],
  ])('should name the right shape for the %s number "%s"', (body, number, words) => {
    expect(registrationProblem(body, number)).toContain(words)
  })

  it('should accept every number of the HCPC shape', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^PH[0-9]{1,6}$/), (number) => {
        expect(registrationProblem('HCPC', number)).toBeNull()
      }),
    )
  })

  it('should lead to one person in the HCPC register', () => {
    expect(registerUrl('HCPC', 'PH012345')).toBe(
      'https://www.hcpc-uk.org/check-the-register/professional-registration-detail/?query=PH012345&profession=PH',
    )
  })

  it('should have no address for other bodies or a number of the wrong shape', () => {
    expect(registerUrl('CSP', '012345')).toBeNull()
    expect(registerUrl('HCPC', 'PH123456&x=1')).toBeNull()
  })

  it.each([
    [2010, '2026-11-22', 15],
    [2025, '2026-11-22', 0],
    [2026, '2026-11-22', 0],
    [2030, '2026-11-22', 0],
  ])('should count the years since %d on %s that are certainly completed: %d', (since, today, years) => {
    expect(yearsOfExperience(since, new Date(today))).toBe(years)
  })
})
