import { describe, expect, it } from 'vitest'
import { fixtureSite } from '@/blocks/block-fixture'
import { llmsText } from '@/machine-files/llms-text'
import { webManifest } from '@/machine-files/web-manifest'

const outline = {
  name: 'Moorlands Physiotherapy',
  summary: 'We come to you.',
  isDemonstration: false,
  notices: [
    {
      level: 'emergency' as const,
      heading: 'Call 999 or go to A&E now if you have back pain and:',
      items: ['numbness around your bottom', 'you cannot pee'],
      afterText: null,
      references: [],
    },
  ],
  sections: [
    {
      title: 'Guides',
      links: [
        { title: 'Sciatica [leg pain]', url: 'https://a.example/guides/sciatica', summary: 'What\nhelps.' },
        { title: 'Neck', url: 'https://a.example/guides/neck', summary: null },
      ],
    },
    { title: 'Services', links: [] },
  ],
}

describe('the outline for programs that answer questions', () => {
  it('should say what the site is, warn first, and lead to each page with a line', () => {
    const text = llmsText(outline)
    expect(text).toMatch(/^# Moorlands Physiotherapy\n\n> We come to you\.\n/)
    expect(text).toContain(
      '**Call 999 or go to A&E now if you have back pain and:**\n\n- numbness around your bottom',
    )
    expect(text).toContain('- [Sciatica \\[leg pain\\]](https://a.example/guides/sciatica): What helps.')
    expect(text).toContain('- [Neck](https://a.example/guides/neck)\n')
    expect(text.indexOf('999')).toBeLessThan(text.indexOf('## Guides'))
    expect(text).not.toContain('## Services')
    expect(text).not.toContain('demonstration')
  })

  it('should say that a demonstration is one', () => {
    expect(llmsText({ ...outline, isDemonstration: true })).toContain('This is a demonstration.')
  })
})

describe('the web manifest', () => {
  it('should name the practice, its colours and icons that fill every shape', () => {
    const manifest = JSON.parse(webManifest(fixtureSite)) as Record<string, unknown>
    expect(manifest).toMatchObject({
      name: 'Example Physiotherapy',
      short_name: 'Example',
      start_url: '/',
      theme_color: fixtureSite.theme.primary,
      background_color: fixtureSite.theme.background,
    })
    expect(manifest.icons).toContainEqual({
      src: '/icons/512.png',
      sizes: '512x512',
      type: 'image/png',
      purpose: 'maskable',
    })
  })

  it.each([
    ['Leek Physio', 'Leek Physio'],
    ['Moorlands Home Physiotherapy', 'Moorlands'],
    ['Physiotherapeutics', 'Physiotherapeutics'],
  ])('should shorten the name of %s to %s', (name, short) => {
    expect(JSON.parse(webManifest({ ...fixtureSite, name }))).toMatchObject({ short_name: short })
  })
})
