import { describe, expect, it } from 'vitest'
import { pictureOf } from '@/content/picture'
import type { Media } from '@/payload-types'

const picture: Media = {
  id: 'a-picture',
  alt: ' A knee. ',
  caption: '',
  credit: 'A. Author',
  licence: 'own',
  folder: 'moorlands',
  variants: [
    { filename: 'knee-0a1b2c3d4e5f-640.webp', width: 640, height: 480 },
    { filename: 'knee-0a1b2c3d4e5f-320.webp', width: 320, height: 240 },
  ],
  focalX: 20,
  focalY: 0,
  filesize: 41_000,
  createdAt: '',
  updatedAt: '',
}

describe('pictureOf', () => {
  it('should give a page all that it needs to show a picture', () => {
    expect(pictureOf(picture)).toEqual({
      alt: 'A knee.',
      caption: null,
      credit: 'A. Author',
      width: 640,
      height: 480,
      sources: [
        { href: '/media/knee-0a1b2c3d4e5f-320.webp', width: 320 },
        { href: '/media/knee-0a1b2c3d4e5f-640.webp', width: 640 },
      ],
      focal: { x: 20, y: 0 },
      bytes: 41_000,
    })
  })

  it('should give decoration no alternative text, even if it had one', () => {
    expect(pictureOf({ ...picture, decorative: true })?.alt).toBe('')
  })

  it('should look at the middle when nobody said where to look', () => {
    expect(pictureOf({ ...picture, focalX: null, focalY: undefined })?.focal).toEqual({ x: 50, y: 50 })
  })

  it.each([null, { ...picture, variants: [] }, { ...picture, variants: null }])(
    'should show nothing where there is no picture',
    (doc) => {
      expect(pictureOf(doc)).toBeNull()
    },
  )
})
