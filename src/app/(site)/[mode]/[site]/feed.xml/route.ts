import { listChanges } from '@/content/list-changes'
import { atomFeed } from '@/machine-files/atom-feed'
import { PLAIN_FILES } from '@/sites/plain-files'
import { machineFile } from '../../../machine-file'

export const dynamic = 'force-dynamic'

export const GET = machineFile(PLAIN_FILES.feed, async (reader) => atomFeed(await listChanges(reader)))
