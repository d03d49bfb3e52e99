import type { Language } from '@lazo/contract'
import { checkInput, type Shape } from '@lazo/contract'
import { ProductError } from '#base/errors.ts'
import { isId } from '#base/ids.ts'

/** Refuses an address whose parts are no identifiers as if nothing were there: they never reach the database. */
export function checkParams(params: Readonly<Record<string, string>>): void {
  const isOdd = Object.entries(params).some(([name, value]) => name.endsWith('Id') && !isId(value))
  if (isOdd) throw new ProductError('path-not-found', 'There is nothing at this address.')
}

/** Holds a part of a request against its schema. Throws `input-invalid` that names each field and what is wrong with it. */
export function decodePart(
  shape: Shape | undefined,
  value: unknown,
  part: 'query' | 'body',
  language: Language,
): unknown {
  if (!shape) return undefined
  const checked = checkInput(shape, value, language)
  if (checked.isRight) return checked.value
  const problems = checked.problems.map(({ path, message }) => `${path || part} ${message}`)
  const field = checked.problems[0]?.path ?? ''
  throw new ProductError('input-invalid', `${problems.join('; ')}.`, { facts: { in: part, field, problems } })
}
