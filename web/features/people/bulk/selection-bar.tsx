import { Button, VisuallyHidden } from '@mantine/core'
import { ActionButton } from '#web/actions/action-button.tsx'
import { useSelection } from '#web/data/hooks/use-selection.ts'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { SelectAllBox } from '../frame/select-all-box.tsx'
import type { People } from '../source/people.ts'
import styles from './bulk.module.css'
import { bulkWords } from './bulk.words.ts'

const ACTS = [
  'talk.record',
  'selection.label',
  'selection.edit',
  'selection.move',
  'selection.catalogue',
  'selection.export',
  'selection.print',
  'selection.delete',
  'selection.clear',
] as const

interface SelectionBarProps {
  /** What the list is called. */
  readonly name: string
  readonly people: People
  /** Whether a card is open, whose name is the title of the page. */
  readonly isBesideCard: boolean
}

/** What stands above the list as long as cards are chosen: how many, and what can be done to them. */
export function SelectionBar({ name, people, isBesideCard }: SelectionBarProps) {
  const say = useWords(bulkWords)
  const selection = useSelection()
  const count = selection.size
  const { ids, isComplete } = people
  const here = count === 0 ? 0 : ids.reduce((sum, id) => sum + (selection.has(id) ? 1 : 0), 0)
  const elsewhere = count - here
  const Title = isBesideCard ? 'h2' : 'h1'
  return (
    <section className={styles.bar} aria-label={say('bar')}>
      <VisuallyHidden>
        <Title>{name}</Title>
      </VisuallyHidden>
      <SelectAllBox people={people} />
      <p role="status">
        {say('selected', { count, n: sayNumber(count) })}
        {elsewhere > 0 && <small> {say('elsewhere', { count: elsewhere, n: sayNumber(elsewhere) })}</small>}
      </p>
      {isComplete && here < ids.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => selection.add(ids)}>
          {say('all', { n: sayNumber(ids.length) })}
        </Button>
      )}
      {ACTS.map((id) => (
        <ActionButton key={id} id={id} isIcon />
      ))}
    </section>
  )
}
