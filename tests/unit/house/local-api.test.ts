import { describe, expect, it } from 'vitest'
import { localApiCalls } from './local-api-calls'
import { parse, sourceFiles } from './source-files'

const READS = ['count', 'find', 'findByID', 'findDistinct', 'findGlobal']
/** Pages read through src/content alone; the rest asks the database in order to judge, to set up or to find a site. */
const MAY_READ =
  /^(src\/(content|access|enquiries|fields|demo|start)\/|src\/start\.mjs|src\/sites\/load-site-directory\.ts|collections\/)/

const CALLS = sourceFiles(['src', 'collections']).flatMap(localApiCalls)

describe('calls of the Local API', () => {
  it('should all say whether access rules hold, because Payload leaves them out by default', () => {
    expect(CALLS.filter((call) => !call.isExplicit).map((call) => call.place)).toEqual([])
  })

  it('should read documents through src/content, where the rules of sites and publishing are applied', () => {
    const elsewhere = CALLS.filter((call) => READS.includes(call.method) && !MAY_READ.test(call.place))
    expect(elsewhere.map((call) => call.place)).toEqual([])
  })
})

describe('localApiCalls', () => {
  const callsIn = (text: string) => localApiCalls({ file: 'x.ts', syntax: parse('x.ts', text) })

  it.each([
    ["payload.find({ collection: 'articles', overrideAccess: true })", true],
    ["req.payload.update({ collection: 'articles', overrideAccess })", true],
    ["(await getPayload({ config })).create({ collection: 'articles', overrideAccess: false })", true],
    ['payload.find({ ...(staff ? { overrideAccess: false, user } : { overrideAccess: true }) })', true],
    ['payload.find({ ...(staff ? { overrideAccess: false, user } : {}) })', false],
    ["payload.find({ collection: 'articles' })", false],
    ['context.req.payload.findByID(options)', false],
    ['payload.delete({ ...options })', false],
  ])('should see %s', (text, isExplicit) => {
    expect(callsIn(text)).toMatchObject([{ place: 'x.ts:1', isExplicit }])
  })

  it.each(['[1].find((n) => n > 1)', 'payload.logger.info(1)', 'map.delete(1)'])(
    'should pass over %s',
    (text) => {
      expect(callsIn(text)).toEqual([])
    },
  )
})
