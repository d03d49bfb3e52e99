import { ProductError } from '#base/errors.ts'

/** The one answer to every code or link that does not work: mistyped, used, expired or never given. */
export function codeInvalid(): ProductError {
  return new ProductError(
    'code-invalid',
    'This code or link does not work: it may be mistyped, used already, or too old. Ask for a new one.',
  )
}
