import type { ReactNode } from 'react'
import lines from '#web/kit/list.module.css'
import { Section } from '#web/kit/section.tsx'
import styles from './access.module.css'

/** A line of what is known: what, and more about it. */
interface Fact {
  readonly key: string
  readonly what: string
  readonly more: ReactNode
}

interface FactListProps {
  readonly title: string
  /** What is said where there is nothing. */
  readonly none: string
  readonly facts: readonly Fact[]
}

/** What is known of one thing, line by line. */
export function FactList({ title, none, facts }: FactListProps) {
  return (
    <Section title={title} text={facts.length === 0 ? none : undefined}>
      <ul className={lines.list}>
        {facts.map(({ key, what, more }) => (
          <li key={key}>
            <span className={lines.text}>
              <bdi className={styles.strong}>{what}</bdi>
              <span className={styles.quiet}>{more}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
