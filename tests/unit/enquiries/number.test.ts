import { expect, it } from 'vitest'
import { enquiryNumber } from '@/enquiries/number'

it('should call an enquiry by something that people can compare', () => {
  expect(enquiryNumber('f794fa7a-2523-4297-966a-15da2717c742')).toBe('F794-FA7A')
})
