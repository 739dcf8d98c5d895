import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Answer } from './app'
import { freePort } from '../free-port'
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
 * Starts nginx on the very same bytes: the compressed file as it is, sent by `gzip_static`, under the very same headers.
 * It has as many workers as our server; files stay open, nothing is logged.
 */
export async function startNginx(
  folder: string,
  page: Answer,
  workers: number,
): Promise<{ url: string; child: Child }> {
  const port = await freePort()
  const root = path.join(folder, 'nginx')
  await mkdir(path.join(root, 'files'), { recursive: true })
  await writeFile(path.join(root, 'files/guide.html.gz'), page.body)
  await writeFile(path.join(root, 'files/guide.html'), gunzipSync(page.body))
  const headers = Object.entries(page.headers)
    .filter(([name]) => !OWN.has(name))
    .map(([name, value]) => `add_header ${name} "${value}";`)
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${root}/${name};`,
  )
  await writeFile(
    path.join(root, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root; ' : ''}worker_processes ${workers}; daemon off; pid ${root}/pid; error_log ${root}/errors;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000;
  open_file_cache max=1000 inactive=60s;
  types { text/html html; } charset utf-8; ${scratch.join(' ')}
  server { listen 127.0.0.1:${port}; root ${root}/files; gzip_static on; gzip_vary on;
    ${headers.join('\n    ')}
    location = /ready { return 204; }
  }
}`,
  )
  const child = await startChild({
    command: 'sh',
    args: ['-c', `(sleep 1; echo ready) & exec nginx -e ${root}/errors -c ${root}/nginx.conf`],
    ready: /^ready/m,
  })
  return { url: `http://127.0.0.1:${port}/guide.html`, child }
}
