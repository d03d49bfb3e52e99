import { Link } from '@tanstack/react-router'
import { Avatar } from '#web/kit/avatar.tsx'
import lines from '#web/kit/list.module.css'
import { sharingWords } from '#web/kit/sharing/sharing.words.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './access.module.css'
import { accessWords } from './access.words.ts'
import type { Seeing } from './use-access.ts'
import { useSayWay } from './use-say-way.ts'

interface SeeingRowProps {
  readonly member: Seeing
  /** Where their page leads to what else they see; only for who may know it. */
  readonly mayFollow: boolean
  /** What the book of a way is called, where there are several. */
  nameOf?(bookId: string): string
}

/** Somebody who sees it: how far, and in which ways. */
export function SeeingRow({ member, mayFollow, nameOf }: SeeingRowProps) {
  const say = useWords(accessWords)
  const sayRight = useWords(sharingWords)
  const sayWay = useSayWay()
  const { id, name, right, isDisabled, ways } = member
  return (
    <li>
      <Avatar name={name} colourKey={id} />
      <span className={lines.text}>
        {mayFollow ? (
          <Link to={`/members/${id}/access`} title={say('sees', { name })}>
            <bdi>{name}</bdi>
          </Link>
        ) : (
          <bdi className={styles.strong}>{name}</bdi>
        )}
        {ways.map((way) => (
          <span key={`${way.bookId} ${way.via} ${way.team?.id}`} className={styles.quiet}>
            {nameOf ? say('inBook', { book: nameOf(way.bookId), way: sayWay(way) }) : sayWay(way)}
          </span>
        ))}
      </span>
      <span className={styles.right}>
        {isDisabled && say('disabled')}
        {!isDisabled && (right === null ? say('left') : sayRight(`can-${right}`))}
      </span>
    </li>
  )
}
