import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { workerBundle } from '@/start/bundle-worker'

const NEVER =
  /node_modules\/(?:next|payload|react|react-dom|@next\/[^/]+|@payloadcms\/[^/]+|mongoose|@libsql\/[^/]+)\//

describe('the program of the delivery workers', () => {
  it('should hold nothing of the framework, the CMS, or a database', async () => {
    const { metafile } = await build({ ...workerBundle(process.cwd()), write: false, metafile: true })
    const inputs = Object.keys(metafile.inputs)

    expect(inputs).toContain('src/server.ts')
    expect(inputs.filter((file) => NEVER.test(file))).toEqual([])
    expect(
      inputs.filter((file) => /^(?:collections|payload\.config|src\/(?:app|content|admin))/.test(file)),
    ).toEqual([])
  })
})
