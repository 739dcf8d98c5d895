import { findIcon } from '@/content/find-icon'
import { drawFavicon } from '@/pictures/icon'
import { PLAIN_FILES } from '@/sites/plain-files'
import { machineFile } from '../../../machine-file'

export const dynamic = 'force-dynamic'

export const GET = machineFile(PLAIN_FILES.favicon, async (reader) => drawFavicon(await findIcon(reader)))
