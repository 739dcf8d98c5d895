import { webManifest } from '@/machine-files/web-manifest'
import { PLAIN_FILES } from '@/sites/plain-files'
import { machineFile } from '../../../machine-file'

export const dynamic = 'force-dynamic'

export const GET = machineFile(PLAIN_FILES.webManifest, async ({ site }) => webManifest(site))
