import { findIcon } from '@/content/find-icon'
import { drawIcon } from '@/pictures/icon'
import { PLAIN_FILES } from '@/sites/plain-files'
import { machineFile } from '../../../../machine-file'

export const dynamic = 'force-dynamic'

/** The icons that the web manifest names, by their width: `/icons/192.png`. */
export const GET = machineFile(PLAIN_FILES.icon, async (reader, { file }: { file: string }) => {
  const size = /^(192|512)\.png$/.exec(file)?.[1]
  return size === undefined ? null : drawIcon(await findIcon(reader), Number(size))
})
