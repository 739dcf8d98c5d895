import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { freePort } from '../free-port'
import type { Answer } from './app'
import { type Child, startChild } from './child'

/** Headers that nginx writes by itself. */
const OWN = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'etag',
  'keep-alive',
  'vary',
])

/**
 * Starts nginx with `gzip_static`: it sends compressed files as they are. Files stay open, nothing is logged.
 *
 * @param folder where it may write
 * @param workers as many as our server has, so that both may use the whole machine
 * @param pages what it is to send, in the words of its configuration
 */
export async function startNginx({
  folder,
  workers,
  pages,
}: {
  folder: string
  workers: number
  pages: string
}): Promise<{ port: number; child: Child }> {
  const port = await freePort()
  await mkdir(folder, { recursive: true })
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  await writeFile(
    path.join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root; ' : ''}worker_processes ${workers}; daemon off; pid ${folder}/pid; error_log ${folder}/errors;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000;
  open_file_cache max=15000 inactive=600s; open_file_cache_valid 600s;
  types { text/html html; } charset utf-8; ${scratch.join(' ')}
  server { listen 127.0.0.1:${port}; gzip_static on; gzip_vary on;
    ${pages}
  }
}`,
  )
  const child = await startChild({
    command: 'sh',
    args: ['-c', `(sleep 1; echo ready) & exec nginx -e ${folder}/errors -c ${folder}/nginx.conf`],
    ready: /^ready/m,
  })
  return { port, child }
}

/** Has nginx send the very same bytes as our server under the very same headers, as `/guide.html`. */
export async function samePage(folder: string, page: Answer): Promise<string> {
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'guide.html.gz'), page.body)
  await writeFile(path.join(folder, 'guide.html'), gunzipSync(page.body))
  const headers = Object.entries(page.headers)
    .filter(([name]) => !OWN.has(name))
    .map(([name, value]) => `add_header ${name} "${value}";`)
  return [`root ${folder};`, ...headers].join('\n    ')
}
