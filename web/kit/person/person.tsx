import { Link } from '@tanstack/react-router'
import { useNames } from './use-names.ts'

/** Somebody, with the way to their card. */
export function Person({ cardId }: { readonly cardId: string }) {
  const nameOf = useNames()
  return <Link to={`/people/${cardId}`}>{nameOf(cardId)}</Link>
}
