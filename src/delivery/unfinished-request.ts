import type { IncomingMessage, ServerResponse } from 'node:http'
import { refuse } from './refuse'

/**
 * Closes the connection of who goes on sending although the answer has gone out. For a while what still comes is read and
 * thrown away, since a connection that is closed at once takes the answer with it; without an end, one reader would have
 * a whole process to read for.
 */
export function endWhatIsAnswered(request: IncomingMessage, response: ServerResponse): void {
  // Before Node does what it does then.
  response.prependOnceListener('finish', () => {
    if (request.complete) return
    closeBehind(request)
    later(LINGER_MS, request, () => void request.socket.destroy())
  })
}

/** Refuses a form (408) that is so slow to arrive that nobody is filling it in: it holds a place in the application. */
export function hurryForm(request: IncomingMessage, response: ServerResponse): void {
  later(LONGEST_FORM_MS, request, () => {
    if (response.headersSent) return void request.socket.destroy()
    response.setHeader('Connection', 'close')
    refuse(response, 408)
  })
}

/** Where the answer is the last, as the sender or our stopping wants it, Node would close at once: it says so, and waits. */
function closeBehind(request: IncomingMessage): void {
  const { socket } = request
  const destroySoon = socket.destroySoon.bind(socket)
  let isLast = false
  socket.destroySoon = () => {
    isLast = true
    socket.end()
  }
  request.once('close', () => {
    socket.destroySoon = destroySoon
    if (isLast) destroySoon()
  })
}

const LINGER_MS = 5000
/** Some kilobytes, on the slowest line. */
const LONGEST_FORM_MS = 30_000

function later(ms: number, request: IncomingMessage, act: () => void): void {
  const late = setTimeout(() => {
    if (!request.complete) act()
  }, ms)
  request.once('close', () => clearTimeout(late))
}
