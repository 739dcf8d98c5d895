import { describe, expect, it } from 'vitest'
import { Guide } from '@/app/(site)/[mode]/[site]/guides/[slug]/guide'
import { fixture as sources } from '@/blocks/sources/fixture'
import type { ArticleModel, RichText } from '@/content/models'
import { headingsOf, hrefsOf, readsOf } from '../../blocks/rendered'
import { demonstration, guide, practice, reviewer } from './models'

const NOT_REVIEWED =
  'This is a demonstration guide. It has not been checked by a clinical reviewer. Do not use it to treat yourself.'

const reviewed: ArticleModel = {
  ...guide,
  reviewer,
  lastReviewed: '2026-02-01',
  nextReviewDue: '2028-02-01',
}

describe('a guide', () => {
  it('should be read in the order in which a patient needs it', () => {
    expect(readsOf(<Guide page={guide} site={demonstration} />)).toEqual([
      'Sciatica',
      'Sciatica exercises',
      'What it is and what you can do.',
      'Written by Sam Example, community physiotherapist. Not checked by a clinical reviewer.',
      'Example Physiotherapy.',
      'Check that this paper is up to date: https://www.example.org/guides/sciatica',
      'On this page',
      'What it is',
      'What to do',
      'Sources',
      'About this guide',
      'Key points',
      'Keep moving.',
      'What it is',
      'A set of symptoms. [NHS sciatica]',
      'What to do',
      'Move.',
      'Sources',
      'NICE NG59 Low back pain and sciatica in over 16s: assessment and management. National Institute for Health and Care Excellence. Read on 22 November 2026.',
      'NHS sciatica Sciatica. NHS.',
      'About this guide',
      'Sam Example',
      'Community physiotherapist',
      'Wrote this guide',
      NOT_REVIEWED,
      'This practice offers paid treatment.',
      'Contents',
    ])
  })

  it('should have one first-level heading and skip no level', () => {
    expect(headingsOf(<Guide page={guide} site={demonstration} />)).toEqual([
      '1 Sciatica exercises',
      '2 Key points',
      '2 What it is',
      '2 What to do',
      '2 Sources',
      '2 About this guide',
      '3 Sam Example',
    ])
  })

  it('should show who checked it and when, above and below', () => {
    const lines = readsOf(<Guide page={reviewed} site={practice} />)
    expect(lines).toContain(
      'Written by Sam Example, community physiotherapist. Checked by Alex Sample on 1 February 2026.',
    )
    expect(lines.slice(-9)).toEqual([
      'Alex Sample',
      'Community physiotherapist',
      'Checked this guide as a clinical reviewer',
      'Page last reviewed',
      '1 February 2026',
      'Next review due',
      '1 February 2028',
      'This practice offers paid treatment.',
      'Contents',
    ])
    expect(lines).not.toContain(NOT_REVIEWED)
  })

  it('should not call a real practice’s guide a demonstration', () => {
    const lines = readsOf(<Guide page={guide} site={practice} />)
    expect(lines).toContain('No clinical reviewer is named for this guide yet.')
    expect(lines.join(' ')).not.toContain('demonstration')
  })

  it('should say from which practice it is borrowed', () => {
    const borrowedFrom = { label: 'Moorlands Physiotherapy', href: 'https://www.example.com/' }
    const page = <Guide page={{ ...guide, borrowedFrom }} site={demonstration} />
    expect(readsOf(page)).toContain(
      'This guide belongs to Moorlands Physiotherapy, which shares it with Example Physiotherapy.',
    )
    expect(hrefsOf(page)).toContain('https://www.example.com/')
  })

  it('should list its sources once, where its author placed them', () => {
    const body = { root: { type: 'root', children: [{ type: 'block', fields: sources.block }] } }
    const page = { ...guide, body: body as unknown as RichText }
    const lines = readsOf(<Guide page={page} site={demonstration} />)
    expect(lines.filter((line) => line.startsWith('NICE NG59 '))).toHaveLength(1)
  })
})
