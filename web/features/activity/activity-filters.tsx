import { Select } from '@mantine/core'
import { useBooks } from '#web/data/hooks/use-books.ts'
import { useMembers } from '#web/data/hooks/use-members.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './activity.module.css'
import { activityWords } from './activity.words.ts'
import type { ActivityFilter } from './use-activity.ts'

interface ActivityFiltersProps {
  readonly filter: ActivityFilter
  change(filter: ActivityFilter): void
}

/** In which book, and by whom. */
export function ActivityFilters({ filter, change }: ActivityFiltersProps) {
  const say = useWords(activityWords)
  const books = useBooks() ?? []
  const people = useMembers().data?.items ?? []
  return (
    <div className={styles.filters}>
      <Select
        label={say('book')}
        placeholder={say('everyBook')}
        clearable
        value={filter.book}
        data={books.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(book) => change({ ...filter, book })}
      />
      {people.length > 1 && (
        <Select
          label={say('member')}
          placeholder={say('everyone')}
          clearable
          value={filter.member}
          data={people.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(member) => change({ ...filter, member })}
        />
      )}
    </div>
  )
}
