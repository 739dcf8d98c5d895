import { findMediaFile } from './media-file'
import type { SiteModel } from './models'
import type { SiteReader } from './site-reader'

/** What a practice's icons are made from. `logo` holds the bytes of its picture, if there is one. */
export type IconModel = { name: string; theme: SiteModel['theme']; logo: Buffer | null }

export async function findIcon(reader: SiteReader): Promise<IconModel> {
  const { name, theme, logo } = reader.site
  const file = logo?.sources.at(-1)?.href.split('/').at(-1)
  return { name, theme, logo: file === undefined ? null : await findMediaFile(reader, file) }
}
