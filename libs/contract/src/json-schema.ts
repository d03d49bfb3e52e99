import { z } from 'zod'
import { namedShapes, nameOf, type Shape } from './shape.ts'

/** A JSON Schema (draft 2020-12, as OpenAPI 3.1 uses it). */
export type JsonSchema = Readonly<Record<string, unknown>>

/** Whether a schema tells what a request may hold, or what an answer holds: values with a default may be missing in requests. */
export type Direction = 'input' | 'output'

const REF = '#/components/schemas/'

/** All named schemas as JSON Schemas, by name; they refer to each other as parts of an OpenAPI document. */
export function namedJsonSchemas(io: Direction): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(namedShapes, { uri: (name) => REF + name, io, unrepresentable: 'any' })
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withoutHeader(schema)]))
}

/** A schema as JSON Schema: a reference when it has a name. */
export function jsonSchemaOf(shape: Shape, io: Direction): JsonSchema {
  const name = nameOf(shape)
  if (name !== undefined) return { $ref: REF + name }
  return withoutHeader(z.toJSONSchema(shape, { io, unrepresentable: 'any' }))
}

function withoutHeader(schema: object): JsonSchema {
  const { $schema: _, $id: __, ...rest } = schema as Record<string, unknown>
  return rest
}
