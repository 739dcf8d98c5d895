import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import { boundariesConfig } from '../../lint/boundaries'

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    boundariesConfig,
    { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
  ],
})

/** Returns what the lint says about one import, were it written in that file. */
async function complaints(file: string, line: string): Promise<string[]> {
  const results = await eslint.lintText(line, { filePath: file })
  return results.flatMap(({ messages }) => messages.map(({ message }) => message))
}

describe('the boundaries between the parts', () => {
  it.each([
    ['collections/articles/sample.ts', "import '@/fields/slug'"],
    ['collections/articles/sample.ts', "import '@/blocks/schemas'"],
    ['src/app/(site)/sample.tsx', "import '@/clinical/dose'"],
    ['src/content/sample.ts', "import '@/access/policy'"],
    ['src/content/sample.ts', "import type { Views } from '@/blocks/views'"],
    ['src/blocks/figure/view.tsx', "import type { Picture } from '@/content/models'"],
    ['src/access/policy.ts', "import '@/clinical/dose'"],
    ['src/clinical/sample.ts', "import './dose'"],
    ['src/server.ts', "import '@/delivery/refuse'"],
  ])('should let %s write %s', async (file, line) => {
    expect(await complaints(file, line)).toEqual([])
  })

  it.each([
    ['collections/articles/sample.ts', "import '@/delivery/refuse'"],
    ['src/access/policy.ts', "import './payload'"],
    ['src/checks/sample.ts', "import '@/access/policy'"],
    ['src/clinical/sample.ts', "import '@/access/policy'"],
    ['src/clinical/sample.ts', "export { dose } from '@/fields/dose'"],
    ['src/content/sample.ts', "import '@/blocks/body'"],
    ['src/blocks/figure/view.tsx', "import '@/content/models'"],
    ['src/blocks/figure/schema.ts', "import './view'"],
    ['src/content/sample.ts', "const late = import('@/delivery/refuse')"],
    ['src/delivery/sample.ts', "import '@/settings'"],
    ['src/demo/sample.ts', "import '@/fields/slug'"],
    ['src/ui/sample.tsx', "import '@/clinical/dose'"],
    ['src/a-new-folder/sample.ts', 'export {}'],
  ])('should refuse that %s writes %s', async (file, line) => {
    expect(await complaints(file, line)).toHaveLength(1)
  })
})
