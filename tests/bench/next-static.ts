import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { freePort } from '../free-port'
import { type Child, startChild } from './child'

/**
 * Builds and starts, with `next start`, a site of one page: the same guide with the same styles, made at build time and
 * sent from Next's own cache. Nothing that Next can do is faster, so the comparison is fair to it.
 *
 * @param html the published document
 */
export async function startNextStatic(html: string): Promise<{ url: string; child: Child }> {
  // Below node_modules, from where Next is found.
  const root = path.resolve('node_modules/.cache/bench-next')
  const app = path.join(root, 'app')
  await rm(root, { recursive: true, force: true })
  await mkdir(path.join(app, 'guide'), { recursive: true })
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css).join('\n')
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? ''
  const text = JSON.stringify(body)
  // Plain JavaScript: below node_modules, JSX is taken for compiled already.
  const importing = `import { createElement } from 'react'\n`
  await Promise.all([
    writeFile(path.join(root, 'package.json'), '{"type":"module","private":true}'),
    writeFile(
      path.join(root, 'next.config.mjs'),
      `export default { turbopack: { root: ${JSON.stringify(process.cwd())} } }`,
    ),
    writeFile(path.join(app, 'guide.css'), styles),
    writeFile(
      path.join(app, 'layout.js'),
      `import './guide.css'\n${importing}export default ({ children }) => createElement('html', { lang: 'en' }, createElement('body', null, children))`,
    ),
    writeFile(
      path.join(app, 'guide/page.js'),
      `${importing}export const dynamic = 'force-static'\nexport default () => createElement('div', { dangerouslySetInnerHTML: { __html: ${text} } })`,
    ),
  ])
  const next = path.resolve('node_modules/next/dist/bin/next')
  const environment = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const build = await startChild({
    command: 'sh',
    args: ['-c', `"${process.execPath}" "${next}" build "${root}" && echo built && sleep 1`],
    environment,
    ready: /^built/m,
  })
  await build.end()
  const port = await freePort()
  const child = await startChild({
    command: process.execPath,
    args: [next, 'start', root, '-p', String(port)],
    environment,
    ready: /Ready in/,
  })
  return { url: `http://127.0.0.1:${port}/guide`, child }
}
