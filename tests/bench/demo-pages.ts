/** The demonstration practice that is measured, and one page of each kind on it. */
export const HOST = 'moorlands.localhost'
export const SITE = 'moorlands'
export const GUIDE = '/guides/sciatica-exercises'

export const PAGE_KINDS = {
  'complete guide': GUIDE,
  'home page': '/',
  exercise: '/exercises/bird-dog',
  place: '/areas/staffordshire/leek',
  author: '/authors/lizzie-thornton',
  'list of guides': '/guides',
  'answer to a search': '/search?q=siatica',
} as const
