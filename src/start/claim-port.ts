import type { Server } from 'node:http'
import { codeOf, StartProblem } from './problem'

/** Makes a server listen, on all addresses of this machine. Throws a `StartProblem` when the port cannot be had. */
export async function claimPort(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      server.off('error', reject)
      resolve()
    })
  }).catch((error: unknown) => {
    throw portProblem(codeOf(error), error instanceof Error ? error.message : String(error), port)
  })
}

/** Why a port cannot be had, and which other one to try. */
export function portProblem(code: string, message: string, port: number): StartProblem {
  return new StartProblem(sentenceFor(code, message, port))
}

function sentenceFor(code: string, message: string, port: number): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is already in use: stop the program that uses it, or choose another port, such as: PORT=${port + 1} npm start.`
  }
  if (code === 'EACCES') {
    return `This account may not use port ${port}: choose a port above 1023, such as: PORT=3000 npm start.`
  }
  return `Port ${port} cannot be used (${message}): choose another one with PORT.`
}
