import { API_ROOT, type JsonSchema, jsonSchemaOf, namedJsonSchemas, problem, type Shape } from '@lazo/contract'
import type { ErrorCode } from '#base/errors.ts'
import { statusOf } from '../../error-status.ts'
import { errorWords } from '../../error-words.table.ts'
import type { Route } from '../route.ts'
import { routeWords } from '../route-words.table.ts'
import { describeParameters } from './parameters.ts'

/** An OpenAPI 3.1 document of these routes, made of the very schemas that requests are held against. */
export function buildDocument(routes: readonly Route[], about: { version: string; url: string | null }): object {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Lazo',
      version: about.version,
      description: 'Cards are JSContact (RFC 9553), errors are problems (RFC 9457), times are UTC.',
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: `${about.url ?? ''}${API_ROOT}` }],
    paths: describePaths(routes),
    components: {
      schemas: namedSchemas(routes),
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'An API token.' },
        session: { type: 'apiKey', in: 'cookie', name: 'lazo', description: 'The session of a browser.' },
      },
    },
  }
}

/** All schemas that have a name, as they are in answers, or in requests when they stand only there. */
export function namedSchemas(routes: readonly Route[]): Record<string, JsonSchema> {
  return { ...namedJsonSchemas('output'), ...requestSchemas(routes) }
}

/** What requests hold: there values with a default may be missing. */
function requestSchemas(routes: readonly Route[]): Record<string, JsonSchema> {
  const inRequests = new Set(routes.map(({ body }) => body && jsonSchemaOf(body, 'input').$ref))
  const all = Object.entries(namedJsonSchemas('input'))
  return Object.fromEntries(all.filter(([name]) => inRequests.has(`#/components/schemas/${name}`)))
}

function describePaths(routes: readonly Route[]): Record<string, Record<string, object>> {
  const paths: Record<string, Record<string, object>> = {}
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: describeOperation(route) }
  }
  return paths
}

function describeOperation(route: Route): object {
  const body = describeBody(route)
  return {
    operationId: route.name,
    summary: routeWords[route.name].en,
    tags: [route.path.split('/')[1]],
    security: securityOf(route),
    parameters: describeParameters(route),
    ...(body ? { requestBody: { required: true, content: body } } : {}),
    responses: { ...describeSuccess(route), ...describeErrors(route) },
  }
}

function securityOf({ need }: Route): object[] {
  if (need === 'nothing') return []
  return need === 'account' ? [{ session: [] }] : [{ token: [] }, { session: [] }]
}

function describeBody({ body, bytes }: Route): object | null {
  if (body) return { 'application/json': { schema: jsonSchemaOf(body, 'input') } }
  return bytes ? describeMedia(bytes) : null
}

function describeSuccess({ status, answer, streams, line, method, isEmptyWhen }: Route): Record<string, object> {
  const content = answer
    ? { 'application/json': { schema: jsonSchemaOf(answer, 'output') } }
    : describeMedia(streams ?? [], line)
  const isEmpty = Object.keys(content).length === 0
  const code = status ?? (isEmpty ? 204 : 200)
  const known = method === 'GET' ? { 304: { description: 'What you have is still right.' } } : {}
  const empty = isEmptyWhen === undefined ? {} : { 204: { description: isEmptyWhen } }
  return {
    [code]: { description: isEmpty ? 'Done.' : 'As asked.', ...(isEmpty ? {} : { content }) },
    ...empty,
    ...known,
  }
}

function describeMedia(mediaTypes: readonly string[], line?: Shape): Record<string, object> {
  const content = line ? { schema: jsonSchemaOf(line, 'output') } : {}
  return Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, content]))
}

function describeErrors({ need, body, query, errors = [] }: Route): Record<string, object> {
  const usual: ErrorCode[] = need === 'nothing' ? [] : ['sign-in-required', 'account-disabled']
  if (need === 'account') usual.push('session-needed', 'origin-refused')
  if (need === 'read' || need === 'write') usual.push('second-factor-required', 'domain-not-allowed')
  if (need === 'write') usual.push('scope-missing', 'origin-refused')
  if (body) usual.push('body-unreadable', 'body-too-large', 'media-type-unsupported', 'input-invalid')
  if (query) usual.push('input-invalid')
  const byStatus = Map.groupBy(new Set([...usual, ...errors]), statusOf)
  const content = { 'application/problem+json': { schema: jsonSchemaOf(problem, 'output') } }
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      { description: codes.map((code) => `\`${code}\`: ${errorWords[code].en}.`).join(' '), content },
    ]),
  )
}
