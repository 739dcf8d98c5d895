/** Resolves an import as the compiler does, path aliases included, so that lint and `tsc` never disagree. */
const path = require('node:path')
const ts = require('typescript')

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, process.cwd())
const cache = ts.createModuleResolutionCache(process.cwd(), (name) => name, options)

exports.interfaceVersion = 2

exports.resolve = (source, importer) => {
  if (source.startsWith('node:')) return { found: true, path: null }
  if (source.endsWith('.css')) return { found: true, path: path.resolve(path.dirname(importer), source) }
  const { resolvedModule } = ts.resolveModuleName(source, importer, options, ts.sys, cache)
  return resolvedModule ? { found: true, path: resolvedModule.resolvedFileName } : { found: false }
}
