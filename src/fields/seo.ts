import type { GroupField } from 'payload'
import { siteUpload } from './relation'

/** What search engines and shared links show. Everything is optional: the page's own title and summary stand in. */
export const seoField: GroupField = {
  name: 'seo',
  type: 'group',
  label: false,
  interfaceName: 'SeoFields',
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Title in search results',
      maxLength: 70,
      admin: { description: 'Up to 60 characters are shown. Leave empty to use the title of the page.' },
    },
    {
      name: 'description',
      type: 'textarea',
      label: 'Description in search results',
      maxLength: 200,
      admin: { description: 'Up to 155 characters are shown. Leave empty to use the summary.' },
    },
    siteUpload({
      name: 'image',
      label: 'Picture for shared links',
      description: 'Shown when somebody shares the page. 1,200 by 630 pixels is best.',
    }),
    {
      name: 'noindex',
      type: 'checkbox',
      label: 'Keep this page out of search engines',
    },
  ],
}
