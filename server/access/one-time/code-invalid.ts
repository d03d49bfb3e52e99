import { ProductError } from '#base/errors.ts'
import { lifetimes } from '../access-times.ts'

/** The one answer to every code or link that does not work: mistyped, used, expired or never given. */
export function codeInvalid(): ProductError {
  return new ProductError(
    'code-invalid',
    'This code or link does not work: it may be mistyped, used already, or too old. Ask for a new one.',
  )
}

/** The answer to a code for setting up that does not work, with where the right one stands. */
export function setupCodeInvalid(): ProductError {
  const minutes = lifetimes.setupCode / 60_000
  return new ProductError(
    'code-invalid',
    `This code does not work: it may be mistyped, or older than ${minutes} minutes. It stands in the terminal or the log of the server, and a new one there each time the server starts.`,
    { facts: { minutes } },
  )
}
