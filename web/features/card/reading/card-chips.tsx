import { Link } from '@tanstack/react-router'
import { Building2, Tag } from 'lucide-react'
import { useKindName } from '#web/kit/kinds/use-kind-name.ts'
import { useEdits } from '../use-card-edits.ts'
import styles from './reading.module.css'
import { useBelonging } from './use-belonging.ts'

/** What the card is to us, and its labels, each of which leads to the list of all that have it. */
export function CardChips() {
  const nameOf = useKindName()
  const { labels, contactKinds, sectors } = useEdits().draft
  const belonging = useBelonging()
  const business = [...(belonging === null ? [] : [belonging]), ...[...contactKinds, ...sectors].map(nameOf)]
  if (labels.length + business.length === 0) return null
  return (
    <ul className={styles.chips}>
      {business.map((text) => (
        <li key={`business ${text}`} className={styles.kind}>
          <Building2 size={13} aria-hidden="true" />
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
    </ul>
  )
}
