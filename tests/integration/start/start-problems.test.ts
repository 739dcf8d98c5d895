import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claimPort } from '@/start/claim-port'
import { runStart } from './run-start'

let folder = ''
let takenPort = 0
const otherProgram = createServer()

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'practice-press-'))
  writeFileSync(path.join(folder, 'a-file'), 'This is neither a folder nor a database.')
  await claimPort(otherProgram, 0)
  takenPort = (otherProgram.address() as AddressInfo).port
})
afterAll(() => {
  otherProgram.close()
  rmSync(folder, { recursive: true })
})

/** Every start in these tests would fail at the port at the latest. */
function settings(other: Record<string, string> = {}): Record<string, string> {
  return {
    PORT: String(takenPort),
    DATA_DIR: path.join(folder, 'data'),
    MEDIA_DIR: path.join(folder, 'media'),
    ...other,
  }
}

describe('a start that cannot succeed', () => {
  it('should say that the port is taken', async () => {
    const { exitCode, output, errors } = await runStart(settings())

    expect(errors).toBe(
      `Port ${takenPort} is already in use: stop the program that uses it, or choose another port, such as: PORT=${takenPort + 1} npm start.\n`,
    )
    expect(output).toBe('')
    expect(exitCode).toBe(1)
  })

  it.each(['DATA_DIR', 'MEDIA_DIR'])('should say that the folder of %s cannot be used', async (name) => {
    const file = path.join(folder, 'a-file')
    const { exitCode, errors } = await runStart(settings({ [name]: file }))

    expect(errors).toBe(
      `The folder ${file} cannot be used (a file stands in its place): allow this account to write there, or name another folder in ${name}.\n`,
    )
    expect(exitCode).toBe(1)
  })

  it('should say that the database’s address is wrong, and which forms there are', async () => {
    const { exitCode, errors } = await runStart(settings({ DATABASE_URL: 'postgres://localhost/press' }))

    expect(errors).toBe(
      'DATABASE_URL must begin with file: (an SQLite file), or with mongodb:// or mongodb+srv:// (a MongoDB server).\n',
    )
    expect(exitCode).toBe(1)
  })

  it('should list everything that is wrong, a sentence each', async () => {
    const { exitCode, errors } = await runStart(settings({ PORT: 'three', DEMO_CONTENT: 'perhaps' }))

    expect(errors).toBe(
      'PORT must be a whole number from 1 to 65535.\nDEMO_CONTENT must be one of: yes, no.\n',
    )
    expect(exitCode).toBe(1)
  })

  it('should not make up secrets for a public service', async () => {
    const { exitCode, errors } = await runStart(settings({ ADMIN_URL: 'https://admin.example.org' }))

    expect(errors).toMatch(/^PAYLOAD_SECRET must be given [^\n]+\nENQUIRY_KEY must be given [^\n]+\n$/)
    expect(exitCode).toBe(1)
  })
})

describe('a database that cannot be opened', () => {
  const password = ['--set-password', 'nobody@example.org']

  it('should be told in a sentence when no MongoDB answers, without the password in its address', async () => {
    const DATABASE_URL = 'mongodb://press:private@127.0.0.1:1/press'
    const PAYLOAD_SECRET = 'a secret that only this very test uses'
    const ENQUIRY_KEY = 'e'.repeat(64)
    const { exitCode, errors } = await runStart(
      settings({ DATABASE_URL, PAYLOAD_SECRET, ENQUIRY_KEY }),
      password,
    )

    expect(errors).toBe(
      'No MongoDB server answers at 127.0.0.1:1 (connection refused): start it, or correct DATABASE_URL.\n',
    )
    expect(exitCode).toBe(1)
  })

  it('should be told in a sentence when the file is something else', async () => {
    const file = path.join(folder, 'a-file')
    const { exitCode, errors } = await runStart(settings({ DATABASE_URL: `file:${file}` }), password)

    expect(errors).toBe(`The file ${file} is not an SQLite database: name another file in DATABASE_URL.\n`)
    expect(exitCode).toBe(1)
  })
})

describe('a new password', () => {
  it('should need to know for whom', async () => {
    const { exitCode, errors } = await runStart(settings(), ['--set-password'])

    expect(errors).toBe('Say whose password: npm run password -- name@example.org.\n')
    expect(exitCode).toBe(1)
  })

  it('should not be given to an address that nobody has', async () => {
    const { exitCode, errors } = await runStart(settings(), ['--set-password', 'nobody@example.org'])

    expect(errors).toBe(
      'Nobody signs in with nobody@example.org: check the spelling, or add the person in the admin.\n',
    )
    expect(exitCode).toBe(1)
  })
})
