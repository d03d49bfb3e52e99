import type { ReactNode } from 'react'
import styles from './side.module.css'

interface SideSectionProps {
  readonly title?: string
  /** Stands behind the title. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** Some entries of the column under a title of their own. */
export function SideSection({ title, action, children }: SideSectionProps) {
  return (
    <div className={styles.section}>
      {title !== undefined && (
        <div className={styles.sectionHead}>
          <h2>{title}</h2>
          {action}
        </div>
      )}
      {children}
    </div>
  )
}
