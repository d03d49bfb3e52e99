import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useWords } from '#web/words/use-words.ts'
import type { PeopleAddress } from '../address/use-people-address.ts'
import type { SmartLists } from '../source/use-smart-lists.ts'
import styles from './side.module.css'
import { sideWords } from './side.words.ts'
import { SideBooks } from './side-books.tsx'
import { SideLabels } from './side-labels.tsx'
import { SideLists } from './side-lists.tsx'
import { SideSection } from './side-section.tsx'

interface SideColumnProps {
  readonly address: PeopleAddress
  readonly lists: SmartLists
}

/** The column beside the list: lists that everybody has, one's own, books and labels, each with how many are in it. */
export function SideColumn({ address, lists }: SideColumnProps) {
  const say = useWords(sideWords)
  const index = useCardIndex()
  return (
    <nav className={styles.column} aria-label={say('column')}>
      <SideLists address={address} lists={lists} />
      <SideSection title={say('books')}>
        <SideBooks address={address} />
      </SideSection>
      {index.keywords().length > 0 && (
        <SideSection title={say('labels')}>
          <SideLabels address={address} />
        </SideSection>
      )}
    </nav>
  )
}
