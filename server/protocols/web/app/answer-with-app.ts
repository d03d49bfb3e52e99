import { randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type AppFile, type AppFiles, isPackable, type Packing } from './app-files.ts'
import { appPolicy, WORKER_POLICY } from './app-policy.ts'

const YEAR_SECONDS = 365 * 24 * 60 * 60

/** Answers with what the built app has at the address: one of its files, or for pages the app itself. False when it has nothing. */
export async function answerWithApp(files: AppFiles, request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  const path = new URL(request.url, 'http://localhost').pathname
  const file = files.find(path)
  if (file) return sendFile(files, { path, file }, request, reply)
  if (!wantsPage(request) || path.startsWith('/assets/')) return false
  await sendPage(files, reply)
  return true
}

async function sendFile(
  files: AppFiles,
  { path, file }: { readonly path: string; readonly file: AppFile },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<true> {
  reply
    .header('etag', file.etag)
    .header('cache-control', file.isLasting ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache')
  if (isPackable(path)) reply.header('vary', 'Accept-Encoding')
  if (path.endsWith('.js')) {
    reply.header('content-security-policy', WORKER_POLICY).header('cross-origin-embedder-policy', 'require-corp')
  }
  if (request.headers['if-none-match'] === file.etag) {
    await reply.code(304).send()
    return true
  }
  const packing = isPackable(path) ? choosePacking(request.headers['accept-encoding']) : 'identity'
  if (packing !== 'identity') reply.header('content-encoding', packing)
  await reply.type(file.mediaType).send(await files.pack(path, file, packing))
  return true
}

async function sendPage(files: AppFiles, reply: FastifyReply): Promise<void> {
  const nonce = randomBytes(16).toString('base64url')
  await reply
    .header('content-security-policy', appPolicy(nonce))
    .header('cross-origin-embedder-policy', 'require-corp')
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(files.page(nonce))
}

/** Whether a browser is going to a page, and not a program looking for a file. */
function wantsPage({ headers }: FastifyRequest): boolean {
  return (headers.accept ?? '').includes('text/html')
}

function choosePacking(accepted: string | string[] | undefined): Packing {
  const names = String(accepted ?? '')
    .split(',')
    .map((part) => part.split(';')[0]!.trim())
  if (names.includes('br')) return 'br'
  return names.includes('gzip') ? 'gzip' : 'identity'
}
