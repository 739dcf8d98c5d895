import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readSettings } from '@/settings'
import { instructionsOf } from './dockerfile'

const Service = z.object({
  image: z.string().optional(),
  build: z.string().optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string().nullable()).optional(),
  volumes: z.array(z.string()).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.literal('service_healthy') })).optional(),
  healthcheck: z.object({ test: z.array(z.string()).min(2) }).optional(),
})
const Compose = z.object({ services: z.record(z.string(), Service), volumes: z.record(z.string(), z.null()) })
const Package = z.object({
  engines: z.object({ node: z.string() }),
  scripts: z.record(z.string(), z.string()),
})

const compose = Compose.parse(parse(readFileSync('docker-compose.yml', 'utf8')))
const project = Package.parse(JSON.parse(readFileSync('package.json', 'utf8')))
const dockerfile = instructionsOf(readFileSync('Dockerfile', 'utf8'))
const argumentsOf = (name: string) =>
  dockerfile.filter((instruction) => instruction.name === name).map(({ text }) => text)
const PINNED = /^[a-z/]+:v?\d+\.\d+\.\d+[a-z-]*$/

describe('docker-compose.yml', () => {
  const services = Object.entries(compose.services)
  const { mongo, app } = compose.services

  it('should start the database, the app and a mail catcher', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['app', 'mail', 'mongo'])
  })

  it('should pin every image to one version', () => {
    const images = services.filter(([, service]) => service.build === undefined)
    expect(images.filter(([, service]) => !PINNED.test(service.image ?? ''))).toEqual([])
  })

  it('should have a health check for every service, and ask the image whether it is alive', () => {
    const unchecked = services.filter(([, service]) => service.healthcheck === undefined)
    expect(unchecked.map(([name]) => name)).toEqual([])
    expect(argumentsOf('HEALTHCHECK')).toHaveLength(1)
  })

  it('should name the same replica set wherever it is named', () => {
    const address = new URL(app?.environment?.DATABASE_URL ?? '')
    const set = address.searchParams.get('replicaSet') ?? ''
    expect(set).not.toBe('')
    expect(mongo?.command).toEqual(expect.arrayContaining(['--replSet', set]))
    expect(mongo?.healthcheck?.test.join(' ')).toContain(
      `_id: '${set}', members: [{ _id: 0, host: '${address.host}' }]`,
    )
  })

  it('should start the app when what it needs is well', () => {
    expect(Object.keys(app?.depends_on ?? {}).sort()).toEqual(['mail', 'mongo'])
    const hosts = [app?.environment?.DATABASE_URL, app?.environment?.SMTP_URL].map(
      (url) => new URL(url ?? '').hostname,
    )
    expect(hosts).toEqual(['mongo', 'mail'])
  })

  it('should give the app settings that it accepts', () => {
    const given = Object.entries(app?.environment ?? {}).map(([name, value]) => [
      name,
      value ?? 'e'.repeat(64),
    ])
    const settings = readSettings({ ...Object.fromEntries(given), NODE_ENV: 'production' } as Record<
      string,
      string
    >)
    expect(settings.database).toMatchObject({ kind: 'mongodb' })
    expect(settings.mail?.smtpUrl).toBe(app?.environment?.SMTP_URL)
  })

  it.each(['PAYLOAD_SECRET', 'ENQUIRY_KEY'])('should hold no secret: %s', (name) => {
    expect(app?.environment).toHaveProperty(name, null)
  })

  it('should keep in a declared volume what the app keeps in its folders', () => {
    const mounted = services.flatMap(([, service]) => service.volumes ?? []).map((mount) => mount.split(':'))
    expect(mounted.map(([volume]) => volume).sort()).toEqual(Object.keys(compose.volumes).sort())
    const folders = argumentsOf('ENV').flatMap((text) => /^(?:DATA|MEDIA)_DIR=(.+)$/.exec(text)?.[1] ?? [])
    expect(folders).toHaveLength(2)
    expect(mounted.map(([, folder]) => folder)).toEqual(expect.arrayContaining(folders))
  })
})

describe('Dockerfile', () => {
  it('should use one pinned image of a Node that package.json allows', () => {
    const images = argumentsOf('FROM').map((text) => text.split(' ')[0] ?? '')
    const [image, ...others] = new Set(images)
    const version = /^node:(\d+)\.(\d+)\.\d+-bookworm-slim$/.exec(image ?? '')
    expect(others).toEqual([])
    expect(project.engines.node).toMatch(new RegExp(`^>=${String(version?.[1])}\\.\\d+\\.\\d+$`))
    expect(Number(version?.[2])).toBeGreaterThanOrEqual(9)
  })

  it('should use only instructions that exist', () => {
    const known = ['CMD', 'COPY', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'RUN', 'USER', 'WORKDIR']
    expect([...new Set(dockerfile.map(({ name }) => name))].filter((name) => !known.includes(name))).toEqual(
      [],
    )
  })

  it('should call only scripts that package.json has', () => {
    const scripts = argumentsOf('RUN').flatMap((text) => /^npm run (\S+)/.exec(text)?.[1] ?? [])
    expect(Object.keys(project.scripts)).toEqual(expect.arrayContaining(scripts))
  })

  it('should run the app as a person without rights', () => {
    expect(argumentsOf('USER')).toEqual(['node'])
    expect(dockerfile.findIndex(({ name }) => name === 'USER')).toBeLessThan(
      dockerfile.findIndex(({ name }) => name === 'CMD'),
    )
  })

  it.each(['CMD', 'HEALTHCHECK'])('should give %s as a list, so that signals reach the process', (name) => {
    const [list] = argumentsOf(name).map((text) => text.slice(text.indexOf('[')))
    expect(JSON.parse(list ?? '')).toEqual(expect.arrayContaining(['node']))
  })

  it('should start a file that exists', () => {
    const [command] = argumentsOf('CMD').map((text) => z.array(z.string()).parse(JSON.parse(text)))
    expect(existsSync(command?.[1] ?? '')).toBe(true)
  })
})
