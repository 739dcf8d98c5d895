import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { boundariesConfig } from './tests/lint/boundaries.js'

const GENERATED = ['next-env.d.ts', 'src/payload-types.ts', 'src/migrations', 'src/app/(payload)']
const CODE = ['**/*.{ts,tsx}']
/** What a patient's browser may be sent: documents, never a framework. */
const PATIENTS_PAGES = ['src/app/(site)/**', 'src/ui/**', 'src/blocks/**/view.tsx', 'src/blocks/views.tsx']

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
      // Options are written as plain objects, also where a library types them with a class.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
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
    // Payload types what it hands to hooks and validators as `any`, or as present when it may be missing.
    files: ['collections/**', 'src/fields/**', 'src/access/payload.ts', 'src/admin/**'],
    rules: Object.fromEntries(PAYLOAD_CANNOT_KEEP.map((rule) => [`@typescript-eslint/${rule}`, 'off'])),
  },
  {
    files: ['src/start.*', 'src/start/**', 'tests/run.ts', 'tests/run/**', 'tests/setup/console.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/e2e/**'],
    // Playwright reads a fixture's needs from its first parameter, which is {} when it has none.
    rules: { 'no-empty-pattern': 'off' },
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
