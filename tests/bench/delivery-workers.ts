import { writeSync } from 'node:fs'
import { settings } from '@/settings'
import { bundleWorker } from '@/start/bundle-worker'
import { startWorkers } from '@/start/workers'

/*
 * The delivery workers as `npm start` starts them, on published pages alone: no application stands behind them, so what
 * their speed and their memory depend on is the pages.
 */
const { dataDir, deliveryWorkers: count, port } = settings()
const file = await bundleWorker(process.cwd(), dataDir)
await startWorkers({ file, count, port, report: (sentence) => void writeSync(2, `${sentence}\n`) })
writeSync(1, 'ready\n')
