import type { AfterErrorHook, Config } from 'payload'
import { describe, expect, it } from 'vitest'
import { withPlainErrors } from '@/admin/plain-errors'

const hook = withPlainErrors({} as Config).hooks?.afterError?.[0]

const fields = [
  { name: 'email', type: 'email', label: () => 'Email' },
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Coverage',
        fields: [
          {
            name: 'coverage',
            type: 'array',
            label: 'Postcodes',
            fields: [{ name: 'code', type: 'text', label: 'Postcode, or the start of one' }],
          },
        ],
      },
    ],
  },
]

async function sentenceFor(errors: { path: string; label?: string; message: string }[]): Promise<unknown> {
  const answer = await hook?.({
    collection: { fields },
    req: { t: () => 'Please look at this again:', i18n: { t: String } },
    result: { errors: [{ message: 'Old', data: { errors } }] },
  } as unknown as Parameters<AfterErrorHook>[0])
  return answer && 'response' in answer ? answer.response : null
}

describe('a refusal', () => {
  it('should name the fields as the form does, each as one entry of the list that the form makes of it', async () => {
    expect(await sentenceFor([{ path: 'coverage.5.code', message: 'No postcode.' }])).toMatchObject({
      errors: [{ message: 'Please look at this again: Postcodes 6 > Postcode – or the start of one' }],
    })
  })

  it('should name a field of Payload’s own in words, too', async () => {
    expect(await sentenceFor([{ path: 'email', label: 'email', message: 'Taken.' }])).toMatchObject({
      errors: [{ message: 'Please look at this again: Email' }],
    })
  })
})
