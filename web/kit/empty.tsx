import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './empty.module.css'

interface EmptyProps {
  readonly icon: LucideIcon
  readonly title: string
  /** What will be here, and how it gets here. */
  readonly text?: string
  /** Whether there is nothing else on the page, so that this is its title. */
  readonly isAll?: boolean
  readonly children?: ReactNode
}

/** What stands where there is nothing yet: it teaches the next step. */
export function Empty({ icon: Icon, title, text, isAll = false, children }: EmptyProps) {
  const Title = isAll ? 'h1' : 'h2'
  return (
    <div className={styles.empty}>
      <Icon size={40} strokeWidth={1.4} aria-hidden="true" />
      <Title>{title}</Title>
      {text && <p>{text}</p>}
      {children}
    </div>
  )
}
