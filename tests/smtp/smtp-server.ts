import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'

/** An email as it came over the wire: the recipients of its envelope, and everything of its content. */
export type ReceivedMail = { to: string[]; content: string }

export type SmtpServer = {
  url: string
  mails: ReceivedMail[]
  /** From now on recipients are refused, or no longer. */
  refuse: (isRefused: boolean) => void
  close: () => Promise<void>
}

/**
 * A mail server of the test's own on a free port: it speaks enough SMTP (RFC 5321) to be sent to, and delivers nothing.
 *
 * @param onMail is told of each email
 */
export async function startSmtpServer(
  onMail: (mail: ReceivedMail) => void = () => undefined,
): Promise<SmtpServer> {
  const mails: ReceivedMail[] = []
  const sockets = new Set<Socket>()
  let isRefusing = false
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    const received = (mail: ReceivedMail) => {
      mails.push(mail)
      onMail(mail)
    }
    converse(socket, { isRefusing: () => isRefusing, received })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (refused) => void (isRefusing = refused),
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

function converse(
  socket: Socket,
  { isRefusing, received }: { isRefusing: () => boolean; received: (mail: ReceivedMail) => void },
): void {
  let to: string[] = []
  let buffer = ''
  let isData = false
  const say = (line: string) => socket.write(`${line}\r\n`)
  const hear = (line: string) => {
    const command = line.slice(0, 4).toUpperCase()
    if (command === 'DATA') isData = true
    if (command === 'RCPT' && !isRefusing()) to.push(/<(.*)>/.exec(line)?.[1] ?? '')
    if (command === 'RCPT' && isRefusing()) return say('550 Nobody of that name')
    say(answers[command] ?? '250 OK')
    if (command === 'QUIT') socket.end()
  }
  socket.on('error', () => socket.destroy())
  socket.on('data', (chunk) => {
    buffer += chunk.toString('utf8')
    for (;;) {
      const end = isData ? '\r\n.\r\n' : '\r\n'
      const at = buffer.indexOf(end)
      if (at === -1) return
      const part = buffer.slice(0, at)
      buffer = buffer.slice(at + end.length)
      if (!isData) hear(part)
      else {
        received({ to, content: part })
        to = []
        isData = false
        say('250 Taken')
      }
    }
  })
  say('220 test')
}

const answers: Record<string, string> = { DATA: '354 Go on', QUIT: '221 Bye' }
