import { Link } from '@tanstack/react-router'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useShownName } from '#web/data/hooks/use-shown-name.ts'
import { Avatar } from '#web/kit/avatar.tsx'
import { useWords } from '#web/words/use-words.ts'
import { cardWords } from '../card.words.ts'
import type { RelationValue } from '../draft/row.ts'
import styles from './reading.module.css'

/** Somebody related, which leads to their card; a text where there is none. */
export function RelationText({ value }: { readonly value: RelationValue }) {
  const say = useWords(cardWords)
  const shownName = useShownName()
  const [line] = useCardIndex().byHandle(`uid:${value.uid}`)
  if (!line) return <bdi>{value.newName || readableUid(value.uid) || say('nameless')}</bdi>
  return (
    <Link to="/people/$cardId" params={{ cardId: line.id }} className={styles.link}>
      <Avatar name={line.display} colourKey={line.id} photo={line.photo} size={24} />
      <bdi>{shownName(line) || say('nameless')}</bdi>
    </Link>
  )
}

/** Some programs write a name where the uid of a card should stand. */
function readableUid(uid: string): string {
  return /^(?:urn|https?|data):/i.test(uid) || /^[\da-f-]{20,}$/i.test(uid) ? '' : uid
}
