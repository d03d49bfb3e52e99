import { checkInput, type Language, type Shape } from '@lazo/contract'
import { ProductError } from '#base/errors.ts'

/** The longest form, in bytes: there is room for a tick at each of 2,000 books. */
export const FORM_LIMIT = 96 * 1024

/** The fields of a form as they were typed. A field that comes twice counts once. */
export function parseForm(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text))
}

/** Holds a form against a schema. Throws `input-invalid` that names each field and what is wrong with it. */
export function checkForm<T>(shape: Shape<T>, form: Readonly<Record<string, string>>, language: Language): T {
  const checked = checkInput(shape, form, language)
  if (checked.isRight) return checked.value
  const problems = checked.problems.map(({ path, message }) => `${path} ${message}`)
  throw new ProductError('input-invalid', `${problems.join('; ')}.`, { facts: { problems } })
}
