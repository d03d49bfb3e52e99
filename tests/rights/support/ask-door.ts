import { API_ROOT } from '@lazo/contract'
import type { buildServer } from '#protocols/build-server.ts'
import type { Route } from '#protocols/rest/route.ts'
import type { Asked } from '../doors.table.ts'
import { NEVER, type Things } from './things.ts'

/** What came back, with what differs from answer to answer left out: ids, times, numbers of the request. */
export interface Answered {
  readonly status: number
  readonly code: string | undefined
  readonly etag: string
  /** The answer as it came. */
  readonly text: string
  /** The same, without ids, times and tokens. */
  readonly told: string
}

type App = Awaited<ReturnType<typeof buildServer>>

/** Asks a route about things, as who has the token. */
export async function askDoor(
  app: App,
  route: Route,
  question: { things: Things; asked: Asked; token: string },
): Promise<Answered> {
  const { things, asked, token } = question
  const named = { ...things, ...asked.params }
  const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => named[name as keyof Things] ?? NEVER)
  const { query, body, bytes, mediaType = 'application/octet-stream' } = asked
  const type = bytes === undefined ? 'application/json' : mediaType
  const payload = bytes ?? (body === undefined ? undefined : JSON.stringify(body))
  const told = await app.inject({
    method: route.method,
    url: `${API_ROOT}${path}${query === undefined ? '' : `?${query}`}`,
    headers: {
      authorization: `Bearer ${token}`,
      ...(payload === undefined ? {} : { 'content-type': type }),
      ...(route.name === 'replaceCard' || route.name === 'patchCard' ? { 'if-match': '*' } : {}),
    },
    ...(payload === undefined ? {} : { payload }),
  })
  const text = told.payload
  const isProblem = String(told.headers['content-type']).startsWith('application/problem+json')
  const code = isProblem ? String((JSON.parse(text) as { code: unknown }).code) : undefined
  const etag = String(told.headers.etag ?? '')
  return { status: told.statusCode, code, etag, text, told: `${told.statusCode} ${withoutChance(text, things.mark)}` }
}

/** A text without the ids, the moments and the mark in it; of a document its length. */
function withoutChance(text: string, mark: string): string {
  if (text.startsWith('%PDF')) return `PDF ${text.length}`
  return text
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'MOMENT')
    .replaceAll(mark, 'MARK')
}
