import { describe, expect, it } from 'vitest'
import { formRedirects } from '@/content/form-redirects'

describe('what somebody gets who opens the address of a form', () => {
  it('should be the page with the form', () => {
    const pages = [
      { kind: 'home', slug: 'home' },
      { kind: 'contact', slug: 'talk-to-us' },
    ]
    expect(formRedirects(pages)).toEqual({
      '/forms/enquiry': { to: '/talk-to-us', status: 303 },
      '/forms/coverage': { to: '/#page-check', status: 303 },
    })
  })

  it('should be the home page where there is no page to make contact', () => {
    expect(formRedirects([{ kind: 'legal', slug: 'privacy' }])['/forms/enquiry']).toEqual({
      to: '/',
      status: 303,
    })
  })
})
