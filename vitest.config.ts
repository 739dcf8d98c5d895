import { configDefaults, defineConfig } from 'vitest/config'

/** These need no database or bring their own, and take long: the suite's second half, on MongoDB, leaves them out. */
const WITHOUT_DATABASE = [
  'tests/integration/{crash,delivery,processes,search}/**',
  'tests/integration/outage/full-disk.test.ts',
  'tests/integration/start/start-problems.test.ts',
]
const isOnMongodb = process.env.DATABASE_URL?.startsWith('mongodb') === true

/** Two projects: `unit` needs nothing; `integration` talks to a real database (see tests/setup/integration.ts). */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    // Without it, packages of the editor wait for each other while they are loaded, now and then for ever.
    execArgv: ['--conditions=development'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Pure functions: nothing that one file leaves behind changes another, and each module is loaded once.
          isolate: false,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup/console.ts'],
          // Only a hang fails: how long a test takes says more about the machine than about the code.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...(isOnMongodb ? WITHOUT_DATABASE : [])],
          setupFiles: ['tests/setup/console.ts', 'tests/setup/integration.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
