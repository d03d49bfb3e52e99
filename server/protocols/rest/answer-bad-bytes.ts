import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { type ErrorCode, ProductError } from '#base/errors.ts'
import type { DoorContext } from '../context.ts'
import { securityHeaders } from '../security-headers.ts'
import { tellProblem } from './errors.ts'

/** What Node says of bytes that never became a request, as errors of the product; all else is no HTTP that can be read. */
const meanings: Readonly<Record<string, readonly [code: ErrorCode, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['request-too-slow', 'The request took too long to come whole.'],
  HPE_HEADER_OVERFLOW: ['headers-too-large', 'The address and the headers of the request are too long.'],
}

/** Answers bytes that are no request as a problem, in the language of the server, and closes their connection. */
export function answerBadBytes({ settings }: DoorContext, error: Error, socket: Duplex): void {
  if (!socket.writable || codeOf(error) === 'ECONNRESET') return void socket.destroy()
  const [code, message] = meanings[codeOf(error)] ?? ['request-unreadable', 'This is no HTTP/1.1 request.']
  const requestId = randomUUID()
  const problem = tellProblem(new ProductError(code, message), { language: settings.language, requestId })
  const text = JSON.stringify(problem.body)
  const headers = {
    ...securityHeaders(settings),
    ...problem.headers,
    'x-request-id': requestId,
    'cache-control': 'no-store',
    'content-type': 'application/problem+json',
    'content-length': Buffer.byteLength(text),
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end([`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`, ...lines, '', text].join('\r\n'))
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : ''
}
