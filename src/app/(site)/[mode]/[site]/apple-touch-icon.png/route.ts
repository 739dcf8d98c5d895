import { findIcon } from '@/content/find-icon'
import { drawIcon } from '@/pictures/icon'
import { PLAIN_FILES } from '@/sites/plain-files'
import { machineFile } from '../../../machine-file'

export const dynamic = 'force-dynamic'

/** Telephones and tablets ask for it at this address when somebody keeps the site on their home screen. */
export const GET = machineFile(PLAIN_FILES.touchIcon, async (reader) => drawIcon(await findIcon(reader), 180))
