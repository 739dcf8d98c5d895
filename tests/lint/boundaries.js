import boundaries from 'eslint-plugin-boundaries'

/*
 * Who may import whom: the blueprint's dependency directions. What is not listed here is refused, so a new folder under
 * `src` starts by being added to this file. Every folder may import itself.
 */
const MAY_IMPORT = {
  app: [
    'content',
    'blocks',
    'forms',
    'enquiries',
    'islands',
    'postcodes',
    'ui',
    'structured-data',
    'machine-files',
    'pictures',
    'sites',
    'clinical',
    'settings',
    'composition',
  ],
  collections: [
    'enquiries',
    'fields',
    'access',
    'checks',
    'clinical',
    'postcodes',
    'sites',
    'settings',
    'block-schema',
    'admin',
    'payload-types',
  ],
  fields: [
    'nudge',
    'access',
    'checks',
    'clinical',
    'figures',
    'postcodes',
    'sites',
    'block-schema',
    'admin',
    'payload-types',
  ],
  blocks: ['fields', 'clinical', 'figures', 'islands', 'ui', 'sites', 'payload-types'],
  content: [
    'enquiries',
    'sites',
    'access',
    'checks',
    'clinical',
    'figures',
    'postcodes',
    'fields',
    'block-schema',
    'picture-files',
    'nudge',
    'settings',
    'payload-types',
    'composition',
  ],
  publishing: ['sites', 'settings'],
  delivery: ['sites', 'publishing'],
  search: ['sites', 'publishing', 'delivery', 'forms', 'ui'],
  forms: ['sites', 'publishing', 'delivery', 'settings'],
  enquiries: ['access', 'forms', 'postcodes', 'payload-types'],
  sites: ['checks', 'payload-types'],
  access: ['clinical', 'sites', 'payload-types'],
  checks: ['clinical'],
  'structured-data': ['content', 'clinical', 'sites'],
  'machine-files': ['content', 'sites'],
  pictures: ['sites'],
  admin: [
    'content',
    'enquiries',
    'nudge',
    'ui',
    'clinical',
    'figures',
    'postcodes',
    'sites',
    'access',
    'payload-types',
  ],
  islands: ['clinical', 'postcodes', 'sites', 'ui'],
  demo: ['clinical', 'figures', 'postcodes', 'payload-types', 'settings', 'composition'],
  start: [
    'content',
    'enquiries',
    'settings',
    'database',
    'sites',
    'delivery',
    'publishing',
    'search',
    'demo',
    'migrations',
    'composition',
  ],
  settings: ['sites'],
  database: ['settings', 'migrations'],
  mail: ['settings'],
  ui: [],
  clinical: [],
  figures: [],
  postcodes: [],
  migrations: [],
}

/** Parts that are files by themselves, or files of a folder that follow rules of their own. */
const FILES = {
  policy: 'src/access/policy.ts',
  'block-schema': ['src/blocks/*/schema.ts', 'src/blocks/schemas.ts'],
  settings: 'src/settings.ts',
  database: 'src/database.ts',
  mail: 'src/mail.ts',
  nudge: ['src/publishing/nudge.ts', 'src/publishing/line.ts'],
  'picture-files': 'collections/media/picture-files.ts',
  'payload-types': 'src/payload-types.ts',
  composition: ['*.config.{ts,js}', 'src/{application,server,proxy,instrumentation,start,dev}.{ts,mjs}'],
}

/** A part is a folder, a file, or both, as `src/settings.ts` and `src/settings/` are. */
const anyOf = (names) =>
  names.flatMap((name) => [{ element: { type: name } }, { file: { categories: name } }])

const policies = [
  ...Object.entries(MAY_IMPORT).map(([name, others]) => ({
    from: anyOf([name]),
    allow: { to: anyOf([name, ...others]) },
  })),
  // Composition brings all parts together.
  { from: anyOf(['composition']), allow: { to: { module: { origin: 'local' } } } },
  // Page models carry the blocks' data, and views show page models: each may name the other's types, not call its code.
  { from: anyOf(['content']), allow: { to: anyOf(['blocks']), dependency: { kind: 'type' } } },
  { from: anyOf(['blocks']), allow: { to: anyOf(['content']), dependency: { kind: 'type' } } },
  {
    from: anyOf(['policy']),
    disallow: { to: { element: { type: '!clinical' } } },
    message: 'The access policy is pure: it may import src/clinical and nothing else.',
  },
  {
    from: anyOf(['block-schema']),
    disallow: { to: { file: { path: 'src/blocks/**/*.tsx' } } },
    message:
      'A block’s schema is loaded by the admin, its view by patients’ pages: the schema must not import a view.',
  },
  {
    from: { element: { type: '!app' } },
    disallow: { to: anyOf(['app']) },
    message: 'Nothing imports src/app: move what is shared to the part that it belongs to.',
  },
]

/**
 * The configuration of eslint-plugin-boundaries for everything that is under these rules.
 * @type {import('eslint').Linter.Config}
 */
export const boundariesConfig = {
  files: ['src/**/*.{ts,tsx,mjs}', 'collections/**/*.{ts,tsx}', '*.config.{ts,js}'],
  plugins: { boundaries },
  settings: {
    'import/resolver': { './tests/lint/typescript-resolver.cjs': {} },
    'boundaries/legacy-templates': false,
    'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
    'boundaries/elements': Object.keys(MAY_IMPORT).map((type) => ({
      type,
      pattern: type === 'collections' ? type : `src/${type}`,
      partialMatch: false,
    })),
    'boundaries/files': Object.entries(FILES).map(([category, pattern]) => ({ category, pattern })),
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkUnknownLocals: true,
        checkInternals: true,
        policies,
        message:
          'This file may not import {{dependency.source}}: see MAY_IMPORT in tests/lint/boundaries.js.',
      },
    ],
  },
}
