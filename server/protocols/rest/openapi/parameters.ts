import { type JsonSchema, jsonSchemaOf } from '@lazo/contract'
import type { Route } from '../route.ts'

const ETAG = { type: 'string', description: 'The ETag of the state that is changed, or *.' }
const TAKES_ETAG: readonly string[] = ['replaceCard', 'patchCard', 'deleteCard']

/** The parameters of a route: the parts of its address, what stands behind it, and the headers it heeds. */
export function describeParameters({ path, query, name, need }: Route): object[] {
  return [
    ...[...path.matchAll(/:(\w+)/g)].map(([, part]) => inPath(part!)),
    ...(query ? inQuery(jsonSchemaOf(query, 'input')) : []),
    ...(TAKES_ETAG.includes(name) ? [{ name: 'If-Match', in: 'header', schema: ETAG }] : []),
    ...(need === 'nothing' ? [] : [workspace]),
  ]
}

const workspace = {
  name: 'Lazo-Workspace',
  in: 'header',
  description: 'Which workspace is meant, by id or name; needed only by who belongs to several.',
  schema: { type: 'string' },
}

function inPath(name: string): object {
  return { name, in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }
}

function inQuery(schema: JsonSchema): object[] {
  const properties = (schema.properties ?? {}) as Record<string, JsonSchema>
  const required = (schema.required ?? []) as readonly string[]
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema: rest,
  }))
}
