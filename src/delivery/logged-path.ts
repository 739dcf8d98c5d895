import type { Route } from '@/sites/route-request'

/**
 * The path of a request as a log may keep it: without its query; on the admin's host as a pattern, because accounts,
 * documents and the secret of a reset password stand in paths there. Null where nobody answers.
 */
export function loggedPath(route: Route, url: string): string | null {
  switch (route.kind) {
    case 'site':
    case 'form':
      return cut(route.path)
    case 'admin':
    case 'static':
    case 'island':
    case 'health':
      return patternOf(withoutQuery(url))
    case 'redirect':
    case 'refuse':
      return route.kind === 'refuse' && unread.has(route.status) ? null : patternOf(withoutQuery(url))
  }
}

/** The address of a page that was found by exactly this text. */
export function loggedPage(path: string): string {
  return cut(path)
}

/** Where no practice answers, or the address cannot be read, it may be anything. */
const unread = new Set<number>([400, 421])

/** `/admin/collections/users/3f2a…` is `/admin/collections/users/…`: only what can be a plain word stays. */
function patternOf(path: string): string {
  const segments = path.split('/')
  return cut(
    segments
      .map((segment, index) =>
        isWord.test(segment) && !secret.has(segments[index - 1] ?? '') ? segment : '…',
      )
      .join('/'),
  )
}

function withoutQuery(url: string): string {
  const mark = url.indexOf('?')
  return mark === -1 ? url : url.slice(0, mark)
}

function cut(path: string): string {
  return path.length > LONGEST ? `${path.slice(0, LONGEST)}…` : path
}

const LONGEST = 200
const isWord = /^(?:_next|[a-z]{0,20}(?:-[a-z]{1,20}){0,3})$/
/** What follows these is known to one person alone. */
const secret = new Set(['reset', 'verify'])
