import { once } from 'node:events'
import { createConnection, type Socket } from 'node:net'
import { type Answer, AnswerReader } from './answer-reader.ts'

/** What is asked of a server. */
export interface Request {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** One connection to a server that is kept open, and opened again when the server does not; it asks one thing at a time. */
export class HttpConnection {
  readonly #host: string
  readonly #port: number
  readonly #authorization: string
  #socket: Socket | null = null
  #reader = new AnswerReader()
  #waiting: { resolve(answer: Answer): void; reject(error: Error): void } | null = null

  constructor(origin: string, user: string, password: string) {
    const { hostname, port } = new URL(origin)
    this.#host = hostname
    this.#port = Number(port)
    this.#authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  }

  /** Asks, and waits for the whole answer of whatever status. Throws when the server hangs up in between. */
  async ask({ method, path, headers = {}, body = '' }: Request): Promise<Answer> {
    const socket = this.#socket ?? (await this.#open())
    const lines = [
      `${method} ${path} HTTP/1.1`,
      `Host: ${this.#host}:${this.#port}`,
      `Authorization: ${this.#authorization}`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      `Content-Length: ${Buffer.byteLength(body)}`,
    ]
    const answered = new Promise<Answer>((resolve, reject) => {
      this.#waiting = { resolve, reject }
    })
    socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`)
    const answer = await answered
    if (answer.isLast) this.close()
    return answer
  }

  /** Hangs up. */
  close(): void {
    this.#socket?.destroy()
    this.#socket = null
  }

  async #open(): Promise<Socket> {
    const socket = createConnection({ host: this.#host, port: this.#port, noDelay: true })
    await once(socket, 'connect')
    this.#reader = new AnswerReader()
    socket.on('data', (piece) => this.#settle(this.#reader.push(piece)))
    socket.on('error', (error) => this.#waiting?.reject(error))
    socket.on('close', () => this.#hangUp(socket))
    this.#socket = socket
    return socket
  }

  #settle(answer: Answer | null): void {
    if (!answer) return
    const waiting = this.#waiting
    this.#waiting = null
    waiting?.resolve(answer)
  }

  #hangUp(socket: Socket): void {
    if (this.#socket !== socket) return
    this.#socket = null
    this.#settle(this.#reader.close())
    this.#waiting?.reject(new Error('The server hung up before it had answered'))
  }
}
