// The way in: `npm start`, `npm run dev`, `npm run password`. Plain JavaScript, so that every Node can read it
// as far as the check of its version; everything else is TypeScript, loaded through tsx.
import { dirname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { nodeVersionProblem } from './start/node-version.mjs'

const problem = nodeVersionProblem(process.versions.node)
if (problem === null) {
  run()
} else {
  console.error(problem)
  process.exitCode = 1
}

async function run() {
  const args = process.argv.slice(2)
  // Libraries read NODE_ENV while they are loaded, so it must be right before the first of them.
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  process.env.NODE_ENV = args.includes('--dev') ? 'development' : 'production'
  process.chdir(dirname(dirname(fileURLToPath(import.meta.url))))

  const tsx = await import('tsx/esm/api')
  tsx.register()
  const { register } = await import('node:module')
  register('./start/module-conditions.mjs', import.meta.url, { data: process.env.NODE_ENV })

  const { main } = await import(pathToFileURL('src/start/main.ts').href)
  await main(args)
}
