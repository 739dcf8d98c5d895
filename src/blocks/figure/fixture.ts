import type { PictureModel } from '@/content/models'
import { fixtureContext, type BlockFixture } from '../block-fixture'

export const picture: PictureModel = {
  alt: 'A person lies on their front with a pillow under their hips.',
  caption: null,
  credit: 'Picture: Example Physiotherapy',
  width: 1280,
  height: 720,
  sources: [
    { href: '/media/front-640.webp', width: 640 },
    { href: '/media/front-1280.webp', width: 1280 },
  ],
  focal: { x: 50, y: 20 },
}

export const fixture: BlockFixture<'figure'> = {
  block: { blockType: 'figure', image: 'media-1', caption: 'A pillow can make this easier.' },
  context: fixtureContext({ picture: (id) => (id === 'media-1' ? picture : null) }),
}
