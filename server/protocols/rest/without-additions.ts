import { CARD_ADDITIONS } from '@lazo/contract'
import { ProductError } from '#base/errors.ts'

/** The card in a body: what Lazo adds in its answers is left out, so that an answer can be sent back changed. Pure. */
export function withoutAdditions(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !CARD_ADDITIONS.includes(name)))
}

/** Refuses a patch of what Lazo adds: it is no part of the card. */
export function refuseAdditions(patch: Readonly<Record<string, unknown>>): void {
  const path = Object.keys(patch).find((one) => CARD_ADDITIONS.includes(one.split('/', 1)[0]!))
  if (path === undefined) return
  throw new ProductError('input-invalid', `${path} is no part of the card; Lazo tells it.`, {
    facts: { in: 'body', field: `patch/${path}` },
  })
}
