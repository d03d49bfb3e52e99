import { useSelection } from '#web/data/hooks/use-selection.ts'
import { useWords } from '#web/words/use-words.ts'
import { peopleWords } from '../people.words.ts'
import type { People } from '../source/people.ts'
import styles from './frame.module.css'

/** The box above all boxes: chooses everybody on the list, or nobody. */
export function SelectAllBox({ people }: { readonly people: People }) {
  const say = useWords(peopleWords)
  const selection = useSelection()
  const { ids, isComplete } = people
  const areAll = ids.length > 0 && selection.size >= ids.length && ids.every((id) => selection.has(id))
  const toggle = () => (areAll ? selection.remove(ids) : selection.add(ids))
  return (
    <input
      type="checkbox"
      className={styles.all}
      aria-label={say('chooseAll')}
      checked={areAll}
      disabled={!isComplete || ids.length === 0}
      ref={(box) => {
        if (box) box.indeterminate = selection.size > 0 && !areAll
      }}
      onChange={toggle}
    />
  )
}
