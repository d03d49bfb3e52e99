import { Select, TextInput } from '@mantine/core'
import { useMembers } from '#web/data/hooks/use-members.ts'
import { useWords } from '#web/words/use-words.ts'
import { actWords } from './act.words.ts'
import styles from './administration.module.css'
import { auditWords } from './audit.words.ts'
import { KNOWN_ACTS } from './known-acts.ts'
import type { AuditFilter } from './use-audit.ts'

interface AuditFiltersProps {
  readonly filter: AuditFilter
  change(filter: AuditFilter): void
}

const DOORS = ['web', 'rest', 'carddav', 'cli', 'job', 'form'] as const

/** By whom, what, through which door, and from which day to which. */
export function AuditFilters({ filter, change }: AuditFiltersProps) {
  const say = useWords(auditWords)
  const sayAct = useWords(actWords)
  const { data } = useMembers()
  const acts = KNOWN_ACTS.map((act) => ({ value: act, label: sayAct(act) }))
  return (
    <div className={styles.filters}>
      <Select
        label={say('member')}
        placeholder={say('everyone')}
        clearable
        searchable
        value={filter.member}
        data={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(member) => change({ ...filter, member })}
      />
      <Select
        label={say('act')}
        placeholder={say('everything')}
        clearable
        searchable
        value={filter.act}
        data={acts.toSorted((one, other) => one.label.localeCompare(other.label))}
        onChange={(act) => change({ ...filter, act })}
      />
      <Select
        label={say('door')}
        placeholder={say('everyDoor')}
        clearable
        value={filter.door}
        data={DOORS.map((door) => ({ value: door, label: say(`door-${door}`) }))}
        onChange={(door) => change({ ...filter, door })}
      />
      <TextInput
        type="date"
        label={say('from')}
        value={filter.from}
        onChange={({ currentTarget }) => change({ ...filter, from: currentTarget.value })}
      />
      <TextInput
        type="date"
        label={say('to')}
        value={filter.to}
        onChange={({ currentTarget }) => change({ ...filter, to: currentTarget.value })}
      />
    </div>
  )
}
