import { type Card, displayName, familyNameOf } from '@lazo/jscontact'
import { useShownName } from '#web/data/hooks/use-shown-name.ts'

/** What a card is called, as the member wants names shown; empty when nothing names it. */
export function useCardName(card: Card): string {
  const shownName = useShownName()
  return shownName({ display: displayName(card), familyName: familyNameOf(card) })
}
