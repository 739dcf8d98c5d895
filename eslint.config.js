import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { boundariesConfig } from './tests/lint/boundaries.js'

const GENERATED = ['next-env.d.ts', 'src/payload-types.ts', 'src/migrations', 'src/app/(payload)']
const CODE = ['**/*.{ts,tsx}']
/** What a patient's browser may be sent: documents, never a framework. */
const PATIENTS_PAGES = ['src/app/(site)/**', 'src/ui/**', 'src/blocks/**/view.tsx', 'src/blocks/views.tsx']

/** Rules about types that the code at Payload's edge cannot keep, because Payload's own types do not. */
const PAYLOAD_CANNOT_KEEP = [
  'no-base-to-string',
  'no-unnecessary-condition',
  'no-unsafe-argument',
  'no-unsafe-assignment',
  'no-unsafe-member-access',
  'no-unsafe-return',
]

/** Every rule is an error or off. Layout is Prettier's business, types are the compiler's. */
export default defineConfig(
  globalIgnores(['.next', 'data', 'media', ...GENERATED]),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  {
    // The few files that run before, or outside, TypeScript. Which names exist is checked where types are.
    files: ['**/*.{js,mjs,cjs}'],
    extends: [js.configs.recommended],
    rules: { 'no-undef': 'off' },
  },
  {
    files: CODE,
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': false },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Slow, and about what this code does not do: enums, and options typed as classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Payload marks as deprecated what only its next major version will change.
      '@typescript-eslint/no-deprecated': 'off',
      // A type parameter may stand for what the caller chooses, even when it is named once.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Many interfaces want a promise from code that needs not wait.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksConditionals: false, checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A number in a sentence is written as people write it.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    // Payload types what it hands to hooks and validators as `any`, and what a draft lacks as present.
    files: [
      'collections/**',
      'src/{admin,blocks,content,fields}/**',
      'src/access/payload.ts',
      'src/demo/load/**',
    ],
    rules: Object.fromEntries(PAYLOAD_CANNOT_KEEP.map((rule) => [`@typescript-eslint/${rule}`, 'off'])),
  },
  {
    // Tests take answers apart that have no types, and letters that have no meaning.
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: [
      'src/start.*',
      'src/start/**',
      'tests/bench/**',
      'tests/run.ts',
      'tests/run/**',
      'tests/setup/console.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/e2e/**'],
    // Playwright reads a fixture's needs from its first parameter, which is {} when it has none.
    rules: { 'no-empty-pattern': 'off' },
  },
  {
    // What readers' pages are sent by must neither wait for these nor fall with them.
    files: ['src/delivery/**', 'src/server.ts', 'src/start/delivery-worker.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?:next|payload|react|react-dom|@next|@payloadcms)(?:/|$)',
              message: 'Delivery runs in processes of its own, without Next, Payload and React.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/clinical/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^[^.]', message: 'The clinical core is pure: it imports nothing but itself.' },
          ],
        },
      ],
    },
  },
  {
    files: PATIENTS_PAGES,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^@payloadcms/(ui|next|richtext-lexical/client)',
              message: 'The admin’s components do not belong in a patient’s page.',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > ExpressionStatement[directive="use client"]',
          message: 'A patient’s page is a document: it has no client components.',
        },
      ],
    },
  },
  boundariesConfig,
)
