import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Settings } from '@/settings'
import { readSettings, settingNames } from '@/settings'
import { SettingsProblem } from '@/settings/problem'

const secret = 'a secret of more than thirty-two characters'
const enquiryKey = '0123456789abcdef'.repeat(4)

/** Reads settings as a process would, with a local secret that touches no disk. */
function read(env: Record<string, string>): Settings {
  return readSettings(env, () => 'local secret')
}

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    read(env)
    return []
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsProblem)
    return error instanceof SettingsProblem ? error.problems : []
  }
}

describe('readSettings', () => {
  it('should need nothing for a trial on one’s own machine', () => {
    expect(read({ NODE_ENV: 'production' })).toEqual({
      mode: 'production',
      port: 3000,
      deliveryWorkers: Math.min(availableParallelism(), 4),
      adminUrl: 'http://localhost:3000',
      isLocal: true,
      database: {
        kind: 'sqlite',
        file: resolve('data/practice-press.db'),
        url: pathToFileURL('data/practice-press.db').href,
      },
      databaseCompatibility: null,
      dataDir: resolve('data'),
      mediaDir: resolve('media'),
      trustedProxy: null,
      payloadSecret: 'local secret',
      enquiryKeys: { current: 'local secret', previous: null },
      mail: null,
      demoContent: true,
      firstAdmin: { email: 'admin@practice-press.example', password: null },
      accessLog: null,
      logLevel: 'warn',
    })
  })

  it('should take every setting that is given', () => {
    const given = read({
      NODE_ENV: 'production',
      PORT: '8080',
      DELIVERY_WORKERS: '3',
      DATABASE_URL: 'mongodb+srv://user:password@db.example.org/press',
      DATABASE_COMPATIBILITY: 'documentdb',
      DATA_DIR: '/srv/data',
      MEDIA_DIR: '/srv/media',
      ADMIN_URL: 'https://Admin.Example.org/',
      TRUSTED_PROXY: '10.0.0.5, fd00::/8',
      PAYLOAD_SECRET: secret,
      ENQUIRY_KEY: enquiryKey.toUpperCase(),
      PREVIOUS_ENQUIRY_KEY: enquiryKey,
      SMTP_URL: 'smtps://user:password@mail.example.org:465',
      MAIL_FROM: 'Practice Press <cms@example.org>',
      DEMO_CONTENT: 'no',
      ADMIN_EMAIL: 'first@example.org',
      ADMIN_PASSWORD: 'a long password',
      ACCESS_LOG: 'no',
      LOG_LEVEL: 'info',
    })

    expect(given).toEqual({
      mode: 'production',
      port: 8080,
      deliveryWorkers: 3,
      adminUrl: 'https://admin.example.org',
      isLocal: false,
      database: { kind: 'mongodb', url: 'mongodb+srv://user:password@db.example.org/press' },
      databaseCompatibility: 'documentdb',
      dataDir: '/srv/data',
      mediaDir: '/srv/media',
      trustedProxy: expect.any(Function) as unknown,
      payloadSecret: secret,
      enquiryKeys: { current: enquiryKey, previous: enquiryKey },
      mail: {
        smtpUrl: 'smtps://user:password@mail.example.org:465',
        from: 'Practice Press <cms@example.org>',
      },
      demoContent: false,
      firstAdmin: { email: 'first@example.org', password: 'a long password' },
      accessLog: false,
      logLevel: 'info',
    })
  })

  it('should take an empty value as not given', () => {
    const nothing = Object.fromEntries(settingNames.map((name) => [name, '']))
    expect(read(nothing)).toEqual(read({}))
  })

  it('should let the admin’s address follow the port', () => {
    expect(read({ PORT: '4000' }).adminUrl).toBe('http://localhost:4000')
  })

  it('should keep the database in the data folder', () => {
    expect(read({ DATA_DIR: '/srv/data' }).database).toMatchObject({ file: '/srv/data/practice-press.db' })
  })

  it.each([
    ['file:./here/press.db', resolve('here/press.db')],
    ['file:/srv/press.db', '/srv/press.db'],
    ['file:///srv/a%20press.db', '/srv/a press.db'],
  ])('should find the SQLite file of %s', (DATABASE_URL, file) => {
    expect(read({ DATABASE_URL }).database).toEqual({ kind: 'sqlite', file, url: pathToFileURL(file).href })
  })

  it.each([
    ['PORT', 'three'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '3000.5'],
    ['DELIVERY_WORKERS', '0'],
    ['DATABASE_URL', 'postgres://localhost/press'],
    ['DATABASE_URL', 'mongodb://'],
    ['DATABASE_URL', 'file:'],
    ['DATABASE_URL', './press.db'],
    ['ADMIN_URL', 'admin.example.org'],
    ['ADMIN_URL', 'https://admin.example.org/admin'],
    ['ADMIN_URL', 'https://user@admin.example.org'],
    ['ADMIN_URL', 'ftp://admin.example.org'],
    ['PAYLOAD_SECRET', 'short'],
    ['ENQUIRY_KEY', secret],
    ['PREVIOUS_ENQUIRY_KEY', enquiryKey.slice(1)],
    ['SMTP_URL', 'http://mail.example.org'],
    ['MAIL_FROM', 'nobody'],
    ['MAIL_FROM', 'a@example.org\r\nBcc: b@example.org'],
    ['DEMO_CONTENT', 'perhaps'],
    ['ADMIN_EMAIL', 'nobody'],
    ['ADMIN_PASSWORD', 'short'],
    ['LOG_LEVEL', 'loud'],
    ['NODE_ENV', 'staging'],
    ['DATABASE_COMPATIBILITY', 'oracle'],
  ])('should refuse %s=%j and say what it must be', (name, value) => {
    const problems = problemsOf({ [name]: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${name} must .+\\.$`))
  })

  it('should name both forms of a database address', () => {
    expect(problemsOf({ DATABASE_URL: 'mysql://localhost' })[0]).toMatch(/file:.*mongodb:\/\//)
  })

  it('should list every problem at once', () => {
    expect(problemsOf({ PORT: 'x', LOG_LEVEL: 'y', ADMIN_URL: 'z' })).toHaveLength(3)
  })

  it('should not repeat a secret in what it says', () => {
    const url = 'postgres://user:very-private@localhost/press'
    expect(problemsOf({ DATABASE_URL: url, PAYLOAD_SECRET: 'very-private' }).join()).not.toContain(
      'very-private',
    )
  })

  it('should have an answer for any value of any setting', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...settingNames), fc.string()), (env) => {
        expect(problemsOf(env).every((sentence) => sentence.endsWith('.'))).toBe(true)
      }),
    )
  })
})

describe('in production', () => {
  const publicAdmin = { NODE_ENV: 'production', ADMIN_URL: 'https://admin.example.org' }
  const mongodb = { NODE_ENV: 'production', DATABASE_URL: 'mongodb://localhost/press' }
  const secrets = { PAYLOAD_SECRET: secret, ENQUIRY_KEY: enquiryKey }

  it.each([publicAdmin, mongodb])('should refuse to make up a secret with %j', (env) => {
    expect(problemsOf(env)).toEqual([
      expect.stringMatching(/^PAYLOAD_SECRET must be given/),
      expect.stringMatching(/^ENQUIRY_KEY must be given/),
    ])
    expect(problemsOf({ ...env, ...secrets })).toEqual([])
  })

  it('should refuse a public admin without https', () => {
    const env = { ...publicAdmin, ADMIN_URL: 'http://admin.example.org', ...secrets }
    expect(problemsOf(env)).toEqual([expect.stringMatching(/^ADMIN_URL must begin with https/)])
  })

  it('should leave a name that only looks like this machine to the rules for public addresses', () => {
    const env = { ...publicAdmin, ADMIN_URL: 'https://127.0.0.1.example.org' }
    expect(problemsOf(env)).toHaveLength(2)
  })

  it('should neither need nor make a secret while it is being built', () => {
    const building = { ...publicAdmin, NEXT_PHASE: 'phase-production-build' }
    expect(read(building).payloadSecret).not.toBe('local secret')
  })
})

describe('settings that belong together', () => {
  it('should refuse a mail server without a sender', () => {
    expect(problemsOf({ SMTP_URL: 'smtp://localhost' })).toEqual([
      expect.stringMatching(/^MAIL_FROM must be given/),
    ])
  })

  it('should refuse compatibility options for SQLite', () => {
    expect(problemsOf({ DATABASE_COMPATIBILITY: 'cosmosdb' })).toEqual([
      expect.stringMatching(/^DATABASE_COMPATIBILITY only goes with/),
    ])
  })
})

describe('.env.example', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n')
  const names = lines.flatMap((line) => /^#?([A-Z_]+)=/.exec(line)?.[1] ?? [])

  it('should list every setting, and no other, once', () => {
    expect(names.toSorted()).toEqual(settingNames.toSorted())
  })

  it('should describe each setting in a sentence above it', () => {
    const described = lines.filter(
      (line, index) => /^#?[A-Z_]+=/.test(line) && /^# .+\.$/.test(lines[index - 1] ?? ''),
    )
    expect(described).toHaveLength(settingNames.length)
  })

  it('should change nothing until a line is uncommented', () => {
    const given = lines.flatMap((line) => /^([A-Z_]+)=(.*)$/.exec(line)?.slice(1, 3) ?? [])
    expect(given).toEqual([])
  })
})
