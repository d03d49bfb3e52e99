import { Link } from '@tanstack/react-router'
import { Briefcase, Building2, Lock, Tag } from 'lucide-react'
import { useFacetName } from '#web/kit/kinds/use-facet-name.ts'
import { useKindName } from '#web/kit/kinds/use-kind-name.ts'
import { useWords } from '#web/words/use-words.ts'
import { cardWords } from '../card.words.ts'
import { useEdits } from '../use-card-edits.ts'
import styles from './reading.module.css'
import { useBelonging } from './use-belonging.ts'

/** What the card is to us, what somebody does, and the labels, each of which leads to the list of all that have it. */
export function CardChips() {
  const nameOf = useKindName()
  const facetName = useFacetName()
  const say = useWords(cardWords)
  const { labels, ownLabels, contactKinds, sectors, functions, seniority } = useEdits().draft
  const belonging = useBelonging()
  const business = [...(belonging === null ? [] : [belonging]), ...[...contactKinds, ...sectors].map(nameOf)]
  const work = [...functions, ...(seniority === null ? [] : [seniority])].map(facetName)
  if (labels.length + ownLabels.length + business.length + work.length === 0) return null
  return (
    <ul className={styles.chips}>
      {business.map((text) => (
        <li key={`business ${text}`} className={styles.kind}>
          <Building2 size={13} aria-hidden="true" />
          <bdi>{text}</bdi>
        </li>
      ))}
      {work.map((text) => (
        <li key={`work ${text}`} className={styles.kind}>
          <Briefcase size={13} aria-hidden="true" />
          <bdi>{text}</bdi>
        </li>
      ))}
      {labels.map((label) => (
        <li key={`label ${label}`}>
          <Link to="/people" search={{ label }} className={styles.chip}>
            <Tag size={13} aria-hidden="true" />
            <bdi>{label}</bdi>
          </Link>
        </li>
      ))}
      {ownLabels.map((label) => (
        <li key={`own ${label}`}>
          <Link to="/people" search={{ label }} className={styles.chip} title={say('private')}>
            <Lock size={13} role="img" aria-label={say('private')} />
            <bdi>{label}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  )
}
