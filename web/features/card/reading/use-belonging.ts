import { belongingOf, type Card } from '@lazo/jscontact'
import { useMe } from '#web/data/hooks/use-session.ts'
import { useWords } from '#web/words/use-words.ts'
import { placeWords } from '../place/place.words.ts'
import { useEdits } from '../use-card-edits.ts'

/** Whether the card is of somebody of the organisation, in a word; null where nobody asks: of others it is said only when somebody said so. */
export function useBelonging(): string | null {
  const say = useWords(placeWords)
  const { domains } = useMe().workspace
  const { isInternal, isSaid } = belongingOf(useEdits().card.document as Card, domains)
  if (isInternal) return say('internal')
  return isSaid ? say('external') : null
}
