import { join } from 'node:path'
import { inTurn } from '@/publishing/in-turn'
import { practicesFile } from '@/publishing/practices-file'
import { listSites, onNewPractices } from '@/sites/site-directory'
import type { TellWorkers } from './supervisor-link'

/**
 * From now on, whenever the practices have changed, the delivery workers know before whoever changed them goes on; and
 * they are written down for workers that start while the application is away.
 */
export function announcePractices({
  dataDir,
  tellWorkers,
}: {
  dataDir: string
  tellWorkers: TellWorkers
}): void {
  const file = practicesFile(join(dataDir, 'published'))
  const oneAtATime = inTurn()
  let announced = ''
  onNewPractices(() =>
    oneAtATime(async () => {
      const practices = listSites()
      const text = JSON.stringify(practices)
      if (text === announced) return
      // Told although the disk may be full: those who run now need no file.
      const writing = file.write(practices)
      await Promise.allSettled([writing])
      await tellWorkers({ of: 'practices', practices })
      await writing
      announced = text
    }),
  )
}
