import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { SealedMessage } from '#outside/push/post-message.ts'
import type { PushTarget } from '#outside/push/push-door.ts'

/** A message as the browser reads it. */
interface ReceivedMessage {
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/** A push service with one browser behind it that opens what it is sent. */
export interface PushService {
  readonly messages: ReceivedMessage[]
  /** What it answers with from now on; 201 at first. */
  status: number
  /** A browser that asked for messages. */
  target(name?: string): PushTarget
  /** Sends there what would go to the open net. */
  post(message: SealedMessage): Promise<number>
  close(): Promise<void>
}

/** Opens a push service on this machine; `close` it at the end. Its addresses look as if they were on the open net. */
export async function openPushService(): Promise<PushService> {
  const browser = createECDH('prime256v1')
  browser.generateKeys()
  const auth = randomBytes(16)
  const messages: ReceivedMessage[] = []
  const service = { status: 201 }
  const server = createServer(async (asked, answer) => {
    const chunks: Buffer[] = []
    for await (const chunk of asked as AsyncIterable<Buffer>) chunks.push(chunk)
    const text = openMessage(Buffer.concat(chunks), { browser, auth })
    if (service.status < 300) messages.push({ path: asked.url ?? '', headers: asked.headers, text })
    answer.writeHead(service.status).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return Object.assign(service, {
    messages,
    target: (name = 'browser') => ({
      endpoint: `https://push.example.org/${name}`,
      p256dh: browser.getPublicKey('base64url'),
      auth: auth.toString('base64url'),
    }),
    post: ({ endpoint, headers, body }: SealedMessage) =>
      new Promise<number>((resolve, reject) => {
        const options = { host: '127.0.0.1', port, path: new URL(endpoint).pathname, method: 'POST', headers }
        const asking = request(options, (told) => {
          told.resume()
          resolve(told.statusCode ?? 0)
        })
        asking.once('error', reject)
        asking.end(body)
      }),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  })
}

const SALT_BYTES = 16
const TAG_BYTES = 16

/** Opens a message of one record as a browser does (RFC 8291 §3.4, RFC 8188 §2). */
function openMessage(
  sealed: Buffer,
  { browser, auth }: { browser: ReturnType<typeof createECDH>; auth: Buffer },
): string {
  const salt = sealed.subarray(0, SALT_BYTES)
  const idLength = sealed.readUInt8(SALT_BYTES + 4)
  const begin = SALT_BYTES + 5
  const sender = sealed.subarray(begin, begin + idLength)
  const record = sealed.subarray(begin + idLength)
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), browser.getPublicKey(), sender])
  const shared = derive(browser.computeSecret(sender), auth, info, 32)
  const key = derive(shared, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16)
  const nonce = derive(shared, salt, Buffer.from('Content-Encoding: nonce\0'), 12)
  const open = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(record.subarray(-TAG_BYTES))
  const padded = Buffer.concat([open.update(record.subarray(0, -TAG_BYTES)), open.final()])
  return padded.subarray(0, padded.lastIndexOf(2)).toString('utf8')
}

function derive(key: Buffer, salt: Buffer, info: Buffer, bytes: number): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, info, bytes))
}
