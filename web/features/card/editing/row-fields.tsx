import { Switch } from '@mantine/core'
import { useWords } from '#web/words/use-words.ts'
import { cardWords } from '../card.words.ts'
import { OWN_PARTS } from '../draft/parts.table.ts'
import type { Row } from '../draft/row.ts'
import styles from './editing.module.css'
import { AddressFields } from './fields/address-fields.tsx'
import { DateFields } from './fields/date-fields.tsx'
import { CustomFields, FactFields, NoteFields } from './fields/plain-fields.tsx'
import { PositionFields } from './fields/position-fields.tsx'
import { ProfileFields } from './fields/profile-fields.tsx'
import { RelationFields } from './fields/relation-fields.tsx'
import { SpecialWarning } from './fields/special-warning.tsx'
import { TextFields } from './fields/text-fields.tsx'

interface RowFieldsProps {
  readonly row: Row
  /** Whether the shared card may be changed: without, a value stays one's own. */
  readonly mayShare: boolean
  onChange(row: Row): void
}

/** The fields of one value, and the switch that shares it where it is one's own. */
export function RowFields({ row, mayShare, onChange }: RowFieldsProps) {
  const say = useWords(cardWords)
  const isOwnPart = OWN_PARTS.has(row.part) || row.isPrivate
  return (
    <div className={styles.stack}>
      <ValueFields row={row} onChange={(value) => onChange({ ...row, value } as Row)} />
      {isOwnPart && (
        <Switch
          label={say('share')}
          checked={!row.isPrivate}
          disabled={!mayShare}
          onChange={(event) => onChange({ ...row, isPrivate: !event.currentTarget.checked })}
        />
      )}
      {row.part === 'fact' && <SpecialWarning text={row.value.value} isPrivate={row.isPrivate} />}
      {row.part === 'note' && <SpecialWarning text={row.value.note} isPrivate={row.isPrivate} />}
    </div>
  )
}

interface ValueFieldsProps {
  readonly row: Row
  onChange(value: Row['value']): void
}

function ValueFields({ row, onChange }: ValueFieldsProps) {
  switch (row.part) {
    case 'profile':
      return <ProfileFields value={row.value} onChange={onChange} />
    case 'address':
      return <AddressFields value={row.value} onChange={onChange} />
    case 'date':
      return <DateFields value={row.value} onChange={onChange} />
    case 'relation':
      return <RelationFields value={row.value} onChange={onChange} />
    case 'position':
      return <PositionFields value={row.value} onChange={onChange} />
    case 'fact':
      return <FactFields value={row.value} onChange={onChange} />
    case 'note':
      return <NoteFields value={row.value} onChange={onChange} />
    case 'custom':
      return <CustomFields value={row.value} onChange={onChange} />
    default:
      return <TextFields part={row.part} value={row.value} onChange={onChange} />
  }
}
