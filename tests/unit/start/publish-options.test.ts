import { describe, expect, it } from 'vitest'
import { publishOptions } from '@/start/publish-options'

describe('publishOptions', () => {
  it.each([
    [['--all'], { checkOnly: false, site: null }],
    [['--site', 'leek'], { checkOnly: false, site: 'leek' }],
    [['--check'], { checkOnly: true, site: null }],
    [['--site=leek', '--check'], { checkOnly: true, site: 'leek' }],
  ])('should understand %j', (words, options) => {
    expect(publishOptions(['--publish', ...words])).toEqual(options)
  })

  it.each([[[]], [['--site']], [['--everything']], [['leek']], [['--all', '--site', 'leek']]])(
    'should say which words there are instead of %j',
    (words) => {
      expect(() => publishOptions(['--publish', ...words])).toThrow('npm run publish -- --all')
    },
  )
})
