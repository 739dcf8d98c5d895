import { describe, expect, it } from 'vitest'
import { areaProse } from '@/content/area-prose'

describe('the prose of a page about a place', () => {
  it('should be empty for a draft of which nothing is written yet', () => {
    const none = { place: null, county: undefined, towns: null, intro: null, body: undefined, faqs: null }
    expect(areaProse(none)).toEqual({ names: [], paragraphs: [] })
    expect(areaProse({})).toEqual({ names: [], paragraphs: [] })
  })

  it('should be its questions and answers too, and know the place by its short name', () => {
    const faqs = [{ question: 'Do you come to Cheadle?', answer: 'Yes.' }]
    expect(areaProse({ place: 'Cheadle (Staffordshire)', county: 'Staffordshire', faqs })).toEqual({
      names: ['Cheadle (Staffordshire)', 'Cheadle ', 'Staffordshire'],
      paragraphs: ['Do you come to Cheadle?', 'Yes.'],
    })
  })
})
