import { findCard } from '@/content/find-card'
import { keptCards } from '@/pictures/kept-cards'
import { pageOfCard, PLAIN_FILES } from '@/sites/plain-files'
import { machineFile } from '../../../../machine-file'

export const dynamic = 'force-dynamic'

const pictureOf = keptCards()

/** The picture that stands for a page where its link is shared: `/cards/guides/sciatica.png`. */
export const GET = machineFile(PLAIN_FILES.icon, async (reader, { page }: { page: string[] }) => {
  const path = `/cards/${page.join('/')}`
  const card = path.endsWith('.png') ? await findCard(reader, pageOfCard(path)) : null
  return card && pictureOf(card)
})
