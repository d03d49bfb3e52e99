import { Link } from '@tanstack/react-router'
import { Tag } from 'lucide-react'
import { useState } from 'react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { sharesAnything } from '#web/data/rights/may-share.ts'
import { Empty } from '#web/kit/empty.tsx'
import lines from '#web/kit/list.module.css'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './books.module.css'
import { booksWords } from './books.words.ts'
import { RemoveLabel } from './remove-label.tsx'
import { RenameLabel } from './rename-label.tsx'
import { RowMenu } from './row-menu.tsx'
import { ShareButton } from './share-button.tsx'

/** The labels in use, each with how many have it. */
export function LabelList() {
  const say = useWords(booksWords)
  const index = useCardIndex()
  const labels = index.keywords()
  if (labels.length === 0) return <Empty icon={Tag} title={say('noLabels')} text={say('noLabelsText')} />
  return (
    <ul className={lines.list}>
      {labels.map(({ name }) => (
        // However it is written: as many as the list behind the name has.
        <LabelRow key={name} label={name} count={index.count({ filter: { keyword: name } })} />
      ))}
    </ul>
  )
}

function LabelRow({ label, count }: { readonly label: string; readonly count: number }) {
  const say = useWords(booksWords)
  const me = useMe()
  const [asked, setAsked] = useState<'rename' | 'remove' | null>(null)
  const close = () => setAsked(null)
  return (
    <li>
      <Tag size={17} aria-hidden="true" />
      <span className={lines.text}>
        <Link to="/people" search={{ label } as never}>
          <bdi>{label}</bdi>
        </Link>
      </span>
      <span className={styles.count}>{sayNumber(count)}</span>
      {sharesAnything(me) && <ShareButton subject={{ kind: 'label', keyword: label }} name={label} />}
      <RowMenu name={label} removal={say('removeLabel')} ask={setAsked} />
      {asked === 'rename' && <RenameLabel label={label} count={count} close={close} />}
      {asked === 'remove' && <RemoveLabel label={label} count={count} close={close} />}
    </li>
  )
}
