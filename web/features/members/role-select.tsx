import { Select } from '@mantine/core'
import type { Role } from '#web/data/rights/administers.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './members.module.css'
import { memberWords } from './members.words.ts'

interface RoleSelectProps {
  /** Where no label is seen. */
  readonly name?: string
  readonly label?: string
  readonly role: Role
  readonly roles: readonly Role[]
  choose(role: Role): void
}

/** What somebody is in the workspace; each role says what it may do. */
export function RoleSelect({ name, label, role, roles, choose }: RoleSelectProps) {
  const say = useWords(memberWords)
  return (
    <Select
      {...(label === undefined ? {} : { label })}
      {...(name === undefined ? {} : { 'aria-label': say('roleOf', { name }), className: styles.role! })}
      value={role}
      allowDeselect={false}
      data={roles.map((one) => ({ value: one, label: say(`role-${one}`) }))}
      renderOption={({ option }) => (
        <span className={styles.option}>
          {option.label}
          <span className={styles.quiet}>{say(`may-${option.value as Role}`)}</span>
        </span>
      )}
      maxDropdownHeight={360}
      comboboxProps={{ width: 280, position: 'bottom-end' }}
      onChange={(chosen) => chosen !== null && choose(chosen as Role)}
    />
  )
}
