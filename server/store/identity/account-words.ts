import { normalEmail } from '@lazo/normal'
import { ProductError } from '#base/errors.ts'

const LONGEST_NAME = 200

/** The normal form of an e-mail address, under which its account stands. Throws `email-invalid`. */
export function accountEmail(typed: string): string {
  const address = normalEmail(typed)?.address
  if (address !== undefined) return address
  throw new ProductError('email-invalid', `“${typed.slice(0, LONGEST_NAME)}” is not an e-mail address.`, {
    facts: { field: 'email' },
  })
}

/** A name as it is kept: in one line, without blanks around. Throws `input-invalid` when nothing is left or it is too long. */
export function accountName(typed: string): string {
  const name = typed
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  if (name !== '' && name.length <= LONGEST_NAME) return name
  const facts = { field: 'name', maximum: LONGEST_NAME }
  throw new ProductError('input-invalid', `A name has between 1 and ${LONGEST_NAME} letters.`, { facts })
}
