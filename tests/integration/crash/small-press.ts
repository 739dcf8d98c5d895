import { type Client, createClient } from '@libsql/client'
import { createHash } from 'node:crypto'
import type { RenderedPage } from '@/publishing/rendered-page'
import { NOT_FOUND_PATH, type SiteState } from '@/sites/site-state'

/** A change that an editor makes, in the smallest press there is: pages, and one fact that every page shows. */
export type Change =
  | { kind: 'text'; id: string; text: string }
  | { kind: 'slug'; id: string; slug: string }
  | { kind: 'fact'; text: string }
  | { kind: 'unpublish'; id: string }
  | { kind: 'publish'; id: string }

export const SITES = ['leek', 'buxton'] as const

type Row = { id: string; site: string; slug: string; text: string; version: number }

/** Opens the database file as the real one is opened: the same driver, WAL, and waiting for whoever writes. */
export async function openSmallPress(file: string): Promise<Client> {
  const database = createClient({ url: `file:${file}` })
  await database.execute('PRAGMA journal_mode = WAL')
  await database.execute('PRAGMA busy_timeout = 5000')
  return database
}

export async function fillSmallPress(database: Client): Promise<void> {
  await database.executeMultiple(`
    CREATE TABLE pages (id TEXT PRIMARY KEY, site TEXT, slug TEXT, text TEXT, version INTEGER, public INTEGER);
    CREATE TABLE facts (id TEXT PRIMARY KEY, text TEXT, version INTEGER);
    INSERT INTO facts VALUES ('1', 'first fact', 1);
  `)
  for (const site of SITES) {
    for (const slug of ['back', 'neck', 'knee']) {
      const args = [`${site}-${slug}`, site, slug, `first words about ${slug}`]
      await database.execute({ sql: 'INSERT INTO pages VALUES (?, ?, ?, ?, 1, 1)', args })
    }
  }
}

/** Saves a change. It is committed when this resolves. */
export async function save(database: Client, change: Change): Promise<void> {
  switch (change.kind) {
    case 'text':
      return run('UPDATE pages SET text = ?, version = version + 1 WHERE id = ?', change.text, change.id)
    case 'slug':
      return run('UPDATE pages SET slug = ?, version = version + 1 WHERE id = ?', change.slug, change.id)
    case 'fact':
      return run('UPDATE facts SET text = ?, version = version + 1', change.text)
    case 'unpublish':
      return run('UPDATE pages SET public = 0, version = version + 1 WHERE id = ?', change.id)
    case 'publish':
      return run('UPDATE pages SET public = 1, version = version + 1 WHERE id = ?', change.id)
  }
  async function run(sql: string, ...args: string[]): Promise<void> {
    await database.execute({ sql, args })
  }
}

export async function smallPressState(database: Client, site: string): Promise<SiteState> {
  const rows = await rowsOf(database, site)
  const versions = new Map(rows.map(({ id, version }) => [`pages:${id}`, String(version)]))
  versions.set('pages:*', [...versions].join())
  versions.set('facts:1', String((await factOf(database)).version))
  return {
    slug: site,
    pages: [
      { path: '/', document: null },
      ...rows.map(({ id, slug }) => ({ path: `/${slug}`, document: `pages:${id}` })),
      { path: NOT_FOUND_PATH, document: null },
    ],
    redirects: {},
    recalled: {},
    searchWords: [],
    pictures: {},
    versionOf: (read) => versions.get(read) ?? null,
  }
}

/** A page as the database has it at this moment. */
export async function renderSmallPage(database: Client, site: string, path: string): Promise<RenderedPage> {
  const rows = await rowsOf(database, site)
  const fact = await factOf(database)
  const row = rows.find(({ slug }) => path === `/${slug}`)
  const isPage = path === '/' || path === NOT_FOUND_PATH || row !== undefined
  if (!isPage) throw new Error(`There is no page at ${path}.`)
  const words = row ? row.text : rows.map(({ slug }) => slug).join(', ')
  return {
    html: documentOf(`${site}${path}: ${words}. ${fact.text}.`),
    reads: [row ? `pages:${row.id}` : 'pages:*', 'facts:1'],
  }
}

/** Long enough, and hard enough to compress, that half of it is not mistaken for the whole. */
function documentOf(words: string): string {
  const noise = Array.from({ length: 60 }, (_, line) =>
    createHash('sha256').update(`${words} ${line}`).digest('base64'),
  )
  return `<!doctype html><html><main><h1>${words}</h1>\n${noise.join('\n')}\n</main></html>`
}

async function rowsOf(database: Client, site: string): Promise<Row[]> {
  const sql = 'SELECT id, site, slug, text, version FROM pages WHERE site = ? AND public = 1 ORDER BY id'
  const { rows } = await database.execute({ sql, args: [site] })
  return rows as unknown as Row[]
}

async function factOf(database: Client): Promise<{ text: string; version: number }> {
  const { rows } = await database.execute('SELECT text, version FROM facts')
  return rows[0] as unknown as { text: string; version: number }
}

/** Everything that was saved, to compare two databases by. */
export async function contentOf(database: Client): Promise<unknown[]> {
  const pages = await database.execute('SELECT * FROM pages ORDER BY id')
  const facts = await database.execute('SELECT * FROM facts')
  return [...pages.rows, ...facts.rows].map((row) => ({ ...row }))
}
