import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { createLog } from '#base/log.ts'
import { type Mailer, openMailer } from '#outside/smtp/mailer.ts'

/** A letter as it came over the wire. */
interface ReceivedLetter {
  readonly to: readonly string[]
  /** Headers and body, with transfer encodings undone. */
  readonly text: string
}

/** A mail server that keeps what it gets. */
export interface MailBox {
  readonly port: number
  /** Sends to it, in the name of lazo@example.org. */
  readonly mailer: Mailer
  readonly letters: ReceivedLetter[]
  /** Comes back when so many letters are there. */
  untilLetters(count: number): Promise<void>
  close(): Promise<void>
}

/** Opens a mail server on this machine; `close` it at the end. */
export async function openMailBox(options: SMTPServerOptions = {}): Promise<MailBox> {
  const letters: ReceivedLetter[] = []
  const waiting = new Set<() => void>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    ...options,
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        letters.push({ to: envelope.rcptTo.map(({ address }) => address), text: unquoted(Buffer.concat(chunks)) })
        done()
        for (const tell of waiting) tell()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  const address = { host: '127.0.0.1', port, encryption: 'none', user: null, password: null } as const
  const mailer = openMailer({ address, from: 'Lazo <lazo@example.org>', log: createLog('error') })
  return {
    port,
    mailer,
    letters,
    async untilLetters(count) {
      while (letters.length < count) await new Promise<void>((resolve) => waiting.add(resolve))
    },
    async close() {
      await mailer.close()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

/** Letters of ours are quoted-printable or plain: soft line ends joined, `=C3=B1` read as UTF-8. */
function unquoted(bytes: Buffer): string {
  const joined = bytes.toString('latin1').replaceAll('=\r\n', '')
  const plain = joined.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plain, 'latin1').toString('utf8')
}
