import { type JsonSchema, jsonSchemaOf } from '@lazo/contract'
import type { Route } from '../route.ts'

/** A parameter as OpenAPI describes it. */
export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly description?: string
  readonly schema: JsonSchema
}

const ifMatch: Parameter = {
  name: 'If-Match',
  in: 'header',
  description: 'The ETag of the state that is changed, or *.',
  schema: { type: 'string' },
}
const TAKES_ETAG: readonly string[] = ['replaceCard', 'patchCard', 'deleteCard']

/** The parameters of a route: the parts of its address, what stands behind it, and the headers it heeds. */
export function describeParameters({ path, query, name, need }: Route): Parameter[] {
  return [
    ...[...path.matchAll(/:(\w+)/g)].map(([, part]) => inPath(part!)),
    ...(query ? inQuery(jsonSchemaOf(query, 'input')) : []),
    ...(TAKES_ETAG.includes(name) ? [ifMatch] : []),
    ...(need === 'read' || need === 'write' ? [workspace] : []),
  ]
}

const workspace: Parameter = {
  name: 'Lazo-Workspace',
  in: 'header',
  description: 'Which workspace is meant, by id or name; needed only by who belongs to several.',
  schema: { type: 'string' },
}

function inPath(name: string): Parameter {
  return { name, in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }
}

function inQuery(schema: JsonSchema): Parameter[] {
  const properties = (schema.properties ?? {}) as Record<string, JsonSchema>
  const required = (schema.required ?? []) as readonly string[]
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(typeof description === 'string' ? { description } : {}),
    schema: rest,
  }))
}
