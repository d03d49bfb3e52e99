import type { Transporter } from 'nodemailer'
import { ProductError } from '#base/errors.ts'
import type { Logger } from '#base/log.ts'
import type { SmtpAddress } from './smtp-address.ts'

/** One message to one person. */
export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** Hands letters to a mail server. */
export interface Mailer {
  /** Comes back when the mail server has taken the letter. Throws `mail-unsent`. */
  send(letter: Letter): Promise<void>
  /** Sends a letter that nobody waits for, nor for its making; a failure goes to the log, without the letter. */
  post(write: () => Promise<Letter>): void
  /** Signs in at the mail server and sends nothing. Throws `mail-unsent`. */
  check(): Promise<void>
  /** Waits for what was posted, and hangs up. */
  close(): Promise<void>
}

/** Where letters go out, and in whose name: `Lazo <lazo@example.org>`. */
export interface MailerOptions {
  readonly address: SmtpAddress
  readonly from: string
  readonly log: Logger
}

const CONNECT_MS = 10_000
const SILENCE_MS = 20_000

/** A mailer; it connects when the first letter goes. */
export function openMailer({ address, from, log }: MailerOptions): Mailer {
  const posted = new Set<Promise<void>>()
  let transport: Promise<Transporter> | null = null
  const connect = () => (transport ??= openTransport(address))

  async function send({ to, subject, text, html }: Letter): Promise<void> {
    const headers = { 'Auto-Submitted': 'auto-generated' }
    const letter = { from, to: { name: '', address: to }, subject, text, html, headers }
    await telling(async () => (await connect()).sendMail(letter), address)
  }

  return {
    send,
    post(write) {
      const sending = write()
        .then(send)
        .catch((error: unknown) => log.warn({ reason: String(error) }, 'a letter was not sent'))
      posted.add(sending)
      void sending.finally(() => posted.delete(sending))
    },
    check: () => telling(async () => (await connect()).verify(), address),
    async close() {
      await Promise.all(posted)
      if (transport) (await transport).close()
    },
  }
}

async function openTransport({ host, port, encryption, user, password }: SmtpAddress): Promise<Transporter> {
  // Loaded when the first letter goes: most servers send few.
  const { createTransport } = await import('nodemailer')
  return createTransport({
    host,
    port,
    secure: encryption === 'tls',
    requireTLS: encryption === 'starttls',
    ignoreTLS: encryption === 'none',
    ...(user !== null && password !== null && { auth: { user, pass: password } }),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

/** Says in one error what the mail server answered. */
async function telling(act: () => Promise<unknown>, { host, port }: SmtpAddress): Promise<void> {
  try {
    await act()
  } catch (error) {
    const { response, message } = error as { response?: string; message: string }
    const reason = (response ?? message).replaceAll(/\s+/g, ' ').slice(0, 300)
    const server = `${host}:${port}`
    throw new ProductError('mail-unsent', `The mail server ${server} did not take it: ${reason}`, {
      facts: { server, reason },
      cause: error,
    })
  }
}
