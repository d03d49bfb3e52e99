import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { ClientBase, QueryConfig } from 'pg'

const MARK = '/* prepared */ '

/**
 * Like `sql`, for small statements that every request asks and whose plan hangs neither on their values nor on how long their
 * lists are: a connection plans each once and keeps the plan, because planning would cost several times what running does.
 */
export function prepared<T>(text: TemplateStringsArray, ...values: readonly unknown[]): RawBuilder<T> {
  return sql<T>`${sql.raw(MARK)}${sql(text, ...values)}`
}

/** Lets a connection keep the plans of the statements that are marked. */
export function keepPlans(client: ClientBase): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown
  const named = (text: unknown, ...rest: unknown[]) => {
    if (typeof text !== 'string' || !text.startsWith(MARK)) return query(text, ...rest)
    const [values] = rest
    return query({ name: nameOf(text), text, values } as QueryConfig)
  }
  Object.assign(client, { query: named })
}

const names = new Map<string, string>()

/** There are as many texts as there are calls of `prepared`. */
function nameOf(text: string): string {
  const known = names.get(text)
  if (known !== undefined) return known
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 22)
  names.set(text, name)
  return name
}
