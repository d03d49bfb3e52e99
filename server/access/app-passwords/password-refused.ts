import { ProductError } from '#base/errors.ts'

/** The one answer to a name and an app password that open nothing, whatever the reason. */
export function passwordRefused(): ProductError {
  return new ProductError('sign-in-failed', 'E-mail address or app password are wrong, or the password was revoked.')
}
