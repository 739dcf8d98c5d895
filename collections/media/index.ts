import type { CollectionConfig } from 'payload'
import { siteCollection } from '@/fields/site-collection'
import { pictureFields } from './fields'
import { pictureTypes } from './inspect-picture'
import { removeDeletedFiles, removeReplacedFiles, removeUnsavedFiles, storeFiles } from './keep-files'
import { makePicture } from './make-picture'
import { staffFileEndpoint } from './staff-file'
import { takeUpload } from './take-upload'

/**
 * Pictures. What is uploaded is never kept: it is read, judged by its content, drawn anew in several widths without
 * anything but its pixels, and those files are stored in the folder of the practice.
 */
export const Media: CollectionConfig = siteCollection(
  {
    slug: 'media',
    labels: { singular: 'Picture', plural: 'Pictures' },
    admin: {
      group: 'Health content',
      useAsTitle: 'name',
      defaultColumns: ['name', 'alt', 'licence', 'updatedAt'],
      listSearchableFields: ['name', 'alt', 'caption', 'credit'],
      description:
        'Photographs and drawings for your pages: JPEG, PNG or WebP, up to 15 MB. Each is made smaller for telephones and loses hidden data, such as the place where it was taken.',
    },
    defaultSort: '-createdAt',
    // A copy would need files of its own; to show a picture on another practice's site, share it.
    disableDuplicate: true,
    forceSelect: { filename: true, folder: true, variants: true },
    upload: {
      mimeTypes: Object.keys(pictureTypes),
      // The hooks below make and store the files, in a folder per site; Payload's own way would keep the original.
      disableLocalStorage: true,
      filesRequiredOnCreate: false,
      // File names are never used twice.
      cacheTags: false,
      crop: false,
      focalPoint: true,
      pasteURL: false,
      adminThumbnail: ({ doc }) => thumbnailOf(doc.variants),
    },
    endpoints: [staffFileEndpoint],
    hooks: {
      beforeOperation: [takeUpload],
      beforeValidate: [makePicture],
      beforeChange: [storeFiles],
      afterChange: [removeReplacedFiles],
      afterDelete: [removeDeletedFiles],
      afterError: [removeUnsavedFiles],
    },
    fields: pictureFields,
  },
  { subject: 'library' },
)

function thumbnailOf(variants: unknown): string | null {
  const [smallest] = Array.isArray(variants) ? (variants as { filename?: unknown }[]) : []
  return typeof smallest?.filename === 'string' ? `/api/media/file/${smallest.filename}` : null
}
