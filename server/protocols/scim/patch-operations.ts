import { ProductError } from '#base/errors.ts'
import { plainName } from './scim-filter.ts'
import { type Attributes, attributesOf, listOf, textIn } from './scim-values.ts'

/** One step of a change (RFC 7644 §3.5.2), about one attribute. */
export interface Operation {
  readonly op: 'add' | 'remove' | 'replace'
  /** In small letters, without schema. */
  readonly path: string
  readonly value: unknown
  /** Which of several values is meant, as in `members[value eq "…"]`. */
  readonly chosen: string | null
}

const MOST = 1_000
const CHOICE = /\[\s*value\s+eq\s+"([^"]*)"\s*\]/i

/**
 * The steps of a change. Okta sends one without a path, whose value names attributes; Entra ID writes `Replace` and names attributes
 * by dots: each comes out as a step of its own. Throws `input-invalid`.
 */
export function readOperations(body: unknown): Operation[] {
  const operations = listOf(attributesOf(body).get('operations'))
  if (operations.length === 0 || operations.length > MOST)
    throw new ProductError('input-invalid', `A change has between 1 and ${MOST} operations.`)
  return operations.flatMap(stepsOf)
}

function stepsOf(operation: Attributes): Operation[] {
  const op = textIn(operation, 'op')?.toLowerCase()
  if (op !== 'add' && op !== 'remove' && op !== 'replace')
    throw new ProductError('input-invalid', 'An operation is add, remove or replace.')
  const path = textIn(operation, 'path')
  const value = operation.get('value')
  if (path !== undefined) return [{ op, path: plainName(path), value, chosen: CHOICE.exec(path)?.[1] ?? null }]
  if (op === 'remove') throw new ProductError('input-invalid', 'What is removed is named by a path.')
  return [...attributesOf(value)].map(([name, one]) => ({ op, path: plainName(name), value: one, chosen: null }))
}
