import { describe, expect, it } from 'vitest'
import { ContactDetails } from '@/ui/contact-details'
import { ContentsList } from '@/ui/contents-list'
import { Paragraphs } from '@/ui/paragraphs'
import { PersonCard, Registrations } from '@/ui/person'
import { Picture } from '@/ui/picture'
import { SiteFooter } from '@/ui/site-footer'
import { SiteHeader } from '@/ui/site-header'
import { hrefsOf, htmlOf, readsOf } from '../blocks/rendered'

const contact = {
  telephone: '01632 960 001',
  email: 'hello@example.org',
  locality: 'Leek',
  county: 'Staffordshire',
  openingHours: [{ days: ['monday', 'tuesday', 'wednesday'] as const, opens: '9am', closes: '5pm' }],
}

const nobody = { telephone: null, email: null, locality: null, county: null, openingHours: [] }

describe('contact details', () => {
  it('should say how and when to reach the practice', () => {
    expect(readsOf(<ContactDetails contact={contact} />)).toEqual([
      'Telephone',
      '01632 960 001',
      'Email',
      'hello@example.org',
      'Based in',
      'Leek, Staffordshire',
      'Open',
      'Monday to Wednesday, 9am to 5pm',
    ])
  })

  it('should leave out what the practice has not given', () => {
    expect(htmlOf(<ContactDetails contact={nobody} />)).toBe('')
  })
})

describe('the header and the footer', () => {
  it('should offer the telephone and the menu on every page, without scripts', () => {
    const header = (
      <SiteHeader
        name="Example Physiotherapy"
        logo={null}
        navigation={[{ label: 'Guides', href: '/guides' }]}
        telephone="01632 960 001"
      />
    )
    expect(hrefsOf(header)).toEqual(['/', 'tel:01632960001', '/guides', '/search'])
    expect(htmlOf(header)).not.toMatch(/<(?:button|script|details)/)
  })

  it('should have no empty menus', () => {
    const footer = <SiteFooter name="Example" strapline={null} contact={nobody} links={[]} legalText={null} />
    expect(readsOf(footer)).toEqual(['Example'])
    expect(htmlOf(footer)).not.toContain('<nav')
  })
})

describe('a person', () => {
  const person = {
    name: 'Sam Example',
    href: '/authors/sam-example',
    professionalTitle: 'Physiotherapist',
    photo: null,
    registrations: [
      {
        body: 'HCPC',
        number: 'PH000000',
        registerUrl: 'https://www.hcpc-uk.org/check-the-register/',
        checkedOn: '2026-11-01',
        expiresOn: '2028-04-30',
      },
      { body: 'CSP', number: null, registerUrl: null, checkedOn: null, expiresOn: null },
    ],
  }

  it('should be shown with title and registrations', () => {
    expect(readsOf(<PersonCard person={person} level={3} />)).toEqual([
      'Sam Example',
      'Physiotherapist',
      'Registered with the Health and Care Professions Council (HCPC), number PH000000. Member of the Chartered Society of Physiotherapy (CSP).',
    ])
  })

  it('should have a register entry that anybody can check, and the day on which it was', () => {
    expect(readsOf(<Registrations registrations={person.registrations} />)).toEqual([
      'Registered with the Health and Care Professions Council (HCPC), number PH000000',
      'Check this entry on the HCPC register',
      'We checked this on 1 November 2026.',
      'The registration runs until 30 April 2028.',
      'Member of the Chartered Society of Physiotherapy (CSP)',
    ])
  })
})

describe('a text field', () => {
  it('should keep paragraphs and line breaks', () => {
    expect(htmlOf(<Paragraphs text={'One\ntwo\n\n \nThree'} />)).toBe('<p>One<br/>two</p><p>Three</p>')
  })
})

describe('a picture', () => {
  const picture = { alt: '', width: 800, height: 600, sources: [{ href: '/a.webp', width: 800 }] }

  it('should be held where its focal point is, to the nearest quarter', () => {
    const html = htmlOf(<Picture picture={{ ...picture, focal: { x: 12, y: 140 } }} sizes="100vw" />)
    expect(html).toContain('class="focal-x-0 focal-y-100"')
  })

  it('should say that it is decorative with an empty alternative text', () => {
    expect(htmlOf(<Picture picture={{ ...picture, focal: { x: 50, y: 50 } }} sizes="100vw" />)).toContain(
      'alt=""',
    )
  })
})

describe('the contents of a page', () => {
  it('should lead to the parts and to the parts inside them', () => {
    const entries = [
      { id: 'a', text: 'A', parts: [{ id: 'b', text: 'B' }] },
      { id: 'c', text: 'C' },
    ]
    expect(hrefsOf(<ContentsList entries={entries} />)).toEqual(['#a', '#b', '#c'])
  })

  it('should not stand on a page with a single part', () => {
    expect(htmlOf(<ContentsList entries={[{ id: 'a', text: 'A' }]} />)).toBe('')
  })
})
