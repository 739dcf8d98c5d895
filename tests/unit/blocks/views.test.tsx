import { describe, expect, it } from 'vitest'
import type { BlockFixture } from '@/blocks/block-fixture'
import { fixtureContext } from '@/blocks/block-fixture'
import type { BlockOf, BlockType } from '@/blocks/view-props'
import { drawBlock } from '@/blocks/views'
import { everyFixture, fixtures } from './fixtures'
import { headingsOf, hrefsOf, htmlOf, readsOf } from './rendered'

function draw({ block, context }: BlockFixture<BlockType>) {
  return drawBlock({ block, context, level: 3, id: 'here' })
}

/** A draft of that block, in which nobody has written anything yet. */
function emptyDraft({ block: { blockType } }: BlockFixture<BlockType>): BlockFixture<BlockType> {
  return { block: { blockType } as BlockOf<BlockType>, context: fixtureContext() }
}

function cardSaying(heading: string): BlockFixture<BlockType> {
  const { block, context } = fixtures.careCard
  const changed = (id: unknown) => {
    const notice = context.notice(id)
    return notice && { ...notice, heading }
  }
  return { block, context: { ...context, notice: changed } }
}

describe('every block', () => {
  it.each(everyFixture)('should be drawn: $block.blockType', (fixture) => {
    expect(readsOf(draw(fixture)).length).toBeGreaterThan(1)
  })

  it.each(everyFixture)('should show nothing for an empty draft: $block.blockType', (fixture) => {
    expect(draw(emptyDraft(fixture))).toBeNull()
  })

  it.each(everyFixture)('should hide nothing behind something to press: $block.blockType', (fixture) => {
    expect(htmlOf(draw(fixture))).not.toMatch(
      /<(?:details|button|dialog|script(?! async="" type="module" src="\/islands\/))|\shidden|\son\w+=/,
    )
  })
})

describe('a safety notice', () => {
  it('should say its level before its call to action to those who cannot see its colour', () => {
    expect(readsOf(draw(fixtures.careCard))).toEqual([
      'Emergency: Call 999 or go to A&E now if you have back pain or leg pain and:',
      'pain, tingling, weakness or numbness in both legs',
      'you cannot control when you pee, and this is not normal for you',
      'Do not drive yourself. Ask somebody to take you, or call 999 for an ambulance.',
      'Call 999',
    ])
  })

  it('should call the number that its own words name, and no other', () => {
    expect(hrefsOf(draw(fixtures.careCard))).toEqual(['tel:999'])
    expect(hrefsOf(draw(cardSaying('Get help from NHS 111 if:')))).toEqual(['tel:111'])
    expect(hrefsOf(draw(cardSaying('See a GP or a physiotherapist if:')))).toEqual([])
  })

  it('should hide the level from those who can', () => {
    expect(htmlOf(draw(fixtures.careCard))).toContain('<span class="visually-hidden">Emergency: </span>')
  })
})

describe('a do or don’t list', () => {
  it('should start every line of a don’t list with "do not", however it was written', () => {
    expect(readsOf(draw(fixtures.doDontList))).toEqual([
      'Don’t',
      'do not push through leg pain',
      'do not hold your breath',
      'do not sit still for long periods',
    ])
  })

  it('should leave the lines of a do list alone', () => {
    const block = { ...fixtures.doDontList.block, kind: 'do' as const, heading: null }
    expect(readsOf(draw({ ...fixtures.doDontList, block })).slice(0, 2)).toEqual([
      'Do',
      'do not push through leg pain',
    ])
  })
})

describe('a warning', () => {
  it('should begin with "Important" and keep its paragraphs apart', () => {
    expect(readsOf(draw(fixtures.warningCallout))).toEqual([
      'Important: Stop if your leg pain increases',
      'Stop the exercise if your leg pain increases.',
      'Try another one when it has settled.',
    ])
  })
})

describe('a recovery timeline', () => {
  it('should say "to" between weeks and name its sources', () => {
    expect(readsOf(draw(fixtures.recoveryTimeline))).toEqual([
      'What to expect',
      'Weeks 1 to 2',
      'Moving may hurt.',
      'Source: NHS sciatica',
      'Month 3',
      'Most daily activities are easier.',
    ])
  })

  it('should lead to the source in the list of the page', () => {
    expect(hrefsOf(draw(fixtures.recoveryTimeline))).toEqual(['#source-nhs-sciatica'])
  })
})

describe('activities to avoid', () => {
  it('should say what to do instead', () => {
    expect(readsOf(draw(fixtures.activitiesToAvoid))).toContain(
      'Instead: Get up and move every 20 to 30 minutes.',
    )
  })
})

describe('positions of relief', () => {
  it('should show a picture where there is one', () => {
    expect(readsOf(draw(fixtures.reliefPositions))).toEqual([
      'Positions that can ease the pain',
      'On your back',
      'Put a pillow or 2 under your knees.',
      'A person lies on their front with a pillow under their hips.',
      'On your front',
      'Put a pillow under your hips.',
    ])
  })
})

describe('a picture', () => {
  it('should let the browser choose a width and load it late', () => {
    const html = htmlOf(draw(fixtures.figure))
    expect(html).toContain('srcSet="/media/front-640.webp 640w, /media/front-1280.webp 1280w"')
    expect(html).toContain('width="1280" height="720"')
    expect(html).toContain('loading="lazy"')
    expect(html).not.toContain('style=')
  })

  it('should have a caption that differs from its alternative text', () => {
    expect(readsOf(draw(fixtures.figure))).toEqual([
      'A person lies on their front with a pillow under their hips.',
      'A pillow can make this easier. Picture: Example Physiotherapy',
    ])
  })
})

describe('questions and answers', () => {
  it('should stand in the open, one level below their heading', () => {
    expect(headingsOf(draw(fixtures.faq))).toEqual([
      '3 Common questions',
      '4 Can I go to work?',
      '4 Should I rest in bed?',
    ])
    expect(readsOf(draw(fixtures.faq))).toContain('Ask if you can change what you do there.')
  })
})

describe('an invitation', () => {
  it('should say who speaks', () => {
    expect(readsOf(draw(fixtures.callToAction))).toEqual([
      'From Example Physiotherapy',
      'Would you like help with sciatica?',
      'A physiotherapist can make a plan with you, at your home.',
      'Contact the practice',
    ])
  })

  it('should have no button when its target may not be shown', () => {
    expect(hrefsOf(draw({ ...fixtures.callToAction, context: fixtureContext() }))).toEqual([])
  })
})

describe('a list of sources', () => {
  it('should name publisher, citation and the day of reading', () => {
    expect(readsOf(draw(fixtures.sources))).toEqual([
      'Sources',
      'NICE NG59 Low back pain and sciatica in over 16s: assessment and management. National Institute for Health and Care Excellence. Read on 22 November 2026.',
      'NHS sciatica Sciatica. NHS.',
    ])
  })
})

describe('a table', () => {
  it('should have a caption and name its rows and columns', () => {
    const html = htmlOf(draw(fixtures.table))
    expect(html).toContain('<caption id="here">How long to sit before you move</caption>')
    expect(html.match(/<th scope="col">/g)).toHaveLength(2)
    expect(html.match(/<th scope="row">/g)).toHaveLength(2)
  })

  it('should move sideways inside a region that the keyboard reaches', () => {
    expect(htmlOf(draw(fixtures.table))).toContain('role="region" aria-labelledby="here" tabindex="0"')
  })

  it('should fill up rows that are too short', () => {
    expect(htmlOf(draw(fixtures.table)).match(/<td>/g)).toHaveLength(2)
  })
})
