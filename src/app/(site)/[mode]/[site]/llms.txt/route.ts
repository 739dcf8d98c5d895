import { outlineSite } from '@/content/site-outline'
import { llmsText } from '@/machine-files/llms-text'
import { PLAIN_FILES } from '@/sites/plain-files'
import { machineFile } from '../../../machine-file'

export const dynamic = 'force-dynamic'

export const GET = machineFile(PLAIN_FILES.llms, async (reader) => llmsText(await outlineSite(reader)))
