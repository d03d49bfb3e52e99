import { type ReactNode, useEffect } from 'react'
import styles from './page.module.css'

interface PageProps {
  readonly title: string
  /** A sentence or two below the title: what one can do here. */
  readonly lead?: string
  /** Buttons beside the title. */
  readonly actions?: ReactNode
  readonly isWide?: boolean
  readonly children?: ReactNode
}

/** A page with its title, which the tab of the browser shows too. */
export function Page({ title, lead, actions, isWide, children }: PageProps) {
  useTitle(title)
  return (
    <div className={styles.page} data-wide={isWide || undefined}>
      <header className={styles.head}>
        <h1>{title}</h1>
        {actions}
      </header>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </div>
  )
}

/** Shows what is open in the tab of the browser. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Lazo' : `${title} · Lazo`
  }, [title])
}
