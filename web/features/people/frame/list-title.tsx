import styles from './frame.module.css'

interface ListTitleProps {
  readonly name: string
  /** Whether a card is open, whose name is the title of the page. */
  readonly isBesideCard: boolean
}

/** What a list is called, while what else stands above it is on its way. */
export function ListTitle({ name, isBesideCard }: ListTitleProps) {
  const Title = isBesideCard ? 'h2' : 'h1'
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <Title>{name}</Title>
      </div>
    </header>
  )
}
