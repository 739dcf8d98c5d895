import { isPictureFileName, readPictureFile } from '@collections/media/picture-files'
import type { SiteReader } from './site-reader'

/**
 * The bytes of one file of a picture, if this site may show it: its own pictures and those shared with it, trashed ones
 * left out. Null for every other name, and for a file that is not on the disk.
 */
export async function findMediaFile(
  reader: Pick<SiteReader, 'find'>,
  name: string,
): Promise<Buffer<ArrayBuffer> | null> {
  if (!isPictureFileName(name)) return null
  const [picture] = await reader.find('media', { where: { 'variants.filename': { equals: name } }, limit: 1 })
  return picture?.folder ? readPictureFile(picture.folder, name) : null
}
