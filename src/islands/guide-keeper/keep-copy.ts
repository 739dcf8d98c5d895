import { SAVED_AT } from '../save-offline/saved-guide'

/**
 * Stores a guide's page with everything that it shows or runs. The page goes in last, so that it never stands without
 * its parts; then what it no longer needs is removed. Rejects when a part cannot be fetched or stored, and the copy of
 * before is still whole.
 *
 * @param page the website's answer with the guide; is read to its end
 */
export async function keepCopy(cache: Cache, path: string, page: Response): Promise<void> {
  const html = await page.text()
  const parts = partsOf(html)
  const kept = (await cache.keys()).map(({ url }) => new URL(url).pathname)
  const missing = await Promise.all(
    // The name of a part changes with its content, so what is there is good.
    parts
      .filter((part) => !kept.includes(part))
      .map(async (part) => ({ part, answer: await wholeAnswer(part) })),
  )
  for (const { part, answer } of missing) await cache.put(part, answer)
  await cache.put(path, copyOf(html, page.headers))
  const needless = kept.filter((each) => each !== path && !parts.includes(each))
  await Promise.all(needless.map((each) => cache.delete(each)))
}

/** An answer of 200, asked for anew. */
export async function wholeAnswer(address: string): Promise<Response> {
  const answer = await fetch(address, { cache: 'no-cache' })
  if (answer.status !== 200 || answer.redirected) throw new Error(`${address} answered ${answer.status}.`)
  return answer
}

/** The scripts of the build that a page names, also those that it asks for only later, and its pictures, at their largest. */
export function partsOf(html: string): string[] {
  const scripts = html.match(/\/islands\/[a-z-]+\.[0-9a-f]{16}\.js/g) ?? []
  const pictures = [...html.matchAll(/<img\b[^>]*\ssrc="(\/media\/[^"]+)"/g)].map(
    ([, address = '']) => address,
  )
  return [...new Set([...scripts, ...pictures])]
}

/** The page, with a mark by which it knows that it is the saved one, and the time. */
function copyOf(html: string, headers: Headers): Response {
  const marked = new Headers(headers)
  marked.set(SAVED_AT, new Date().toISOString())
  // Of the body as it came over the wire.
  for (const name of ['content-encoding', 'content-length']) marked.delete(name)
  return new Response(html.replace('<save-offline ', '<save-offline data-copy '), { headers: marked })
}
