import type { IncomingMessage, ServerResponse } from 'node:http'
import { refuse } from './refuse'

/**
 * Closes the connection of who goes on sending although the answer has gone out. For a while what still comes is read and
 * thrown away, since a connection that is closed at once takes the answer with it; without an end, one reader would have
 * a whole process to read for.
 */
export function endWhatIsAnswered(request: IncomingMessage, response: ServerResponse): void {
  response.once('finish', () => {
    if (!request.complete) later(LINGER_MS, request, () => void request.socket.destroy())
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

const LINGER_MS = 5000
/** Some kilobytes, on the slowest line. */
const LONGEST_FORM_MS = 30_000

function later(ms: number, request: IncomingMessage, act: () => void): void {
  const late = setTimeout(() => {
    if (!request.complete) act()
  }, ms)
  request.once('close', () => clearTimeout(late))
}
