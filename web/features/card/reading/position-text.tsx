import { organizationKey } from '@lazo/normal'
import { Link } from '@tanstack/react-router'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { organizationCards } from '#web/data/index/organization-cards.ts'
import { sayPartialDay } from '#web/kit/fields/say-partial-day.ts'
import { useLanguage, useWords } from '#web/words/use-words.ts'
import { cardWords } from '../card.words.ts'
import type { PositionValue } from '../draft/row.ts'
import styles from './reading.module.css'

/** A place in an organization, which leads to the organization's own card where there is one, else to the people there. */
export function PositionText({ value }: { readonly value: PositionValue }) {
  const index = useCardIndex()
  const span = usePositionSpan(value)
  const { organizationUid, name, units, title, role } = value
  const [line] = organizationUid === null ? [] : index.byHandle(`uid:${organizationUid}`)
  const cardId = line?.id ?? organizationCards(index).get(organizationKey(name))
  const shown = [name, units].filter(Boolean).join(' · ')
  return (
    <span className={styles.lines} data-former={value.isFormer || undefined}>
      {(title || role) && <bdi className={styles.strong}>{[title, role].filter(Boolean).join(' · ')}</bdi>}
      {shown !== '' && cardId !== undefined && (
        <Link to="/organizations/$cardId" params={{ cardId }} className={styles.link}>
          <bdi>{shown}</bdi>
        </Link>
      )}
      {shown !== '' && cardId === undefined && (
        <Link to="/people" search={{ filter: { worksAt: { name } } } as never} className={styles.link}>
          <bdi>{shown}</bdi>
        </Link>
      )}
      {span !== '' && <span className={styles.aside}>{span}</span>}
    </span>
  )
}

/** From when to when, in words; empty when nothing is known. */
export function usePositionSpan({ from, to, isFormer }: Pick<PositionValue, 'from' | 'to' | 'isFormer'>): string {
  const say = useWords(cardWords)
  const language = useLanguage()
  const [start, end] = [from, to].map((date) => (date ? sayPartialDay(date, language) : ''))
  if (start && end) return say('fromTo', { from: start, to: end })
  if (start) return say('since', { from: start })
  if (end) return say('until', { to: end })
  return isFormer ? say('former') : ''
}
