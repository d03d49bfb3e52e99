import { useState } from 'react'
import { useWords } from '#web/words/use-words.ts'
import { ColumnChoices } from './column-choices.tsx'
import { OFFERED_ROLES, type OfferedRole, roleAt, withRole } from './talk-roles.ts'
import type { TalkColumns, TalkPreview } from './talk-types.ts'
import { talkWords } from './talks.words.ts'

interface TalkColumnsTableProps {
  readonly table: NonNullable<TalkPreview['table']>
  /** What somebody said of the columns; empty or null while it is guessed. */
  readonly said: TalkColumns | null
  readonly isAsking: boolean
  look(columns: TalkColumns): void
}

/** What each column of a table that somebody keeps says of a talk, to be put right. */
export function TalkColumnTable({ table, said, isAsking, look }: TalkColumnsTableProps) {
  const say = useWords(talkWords)
  const [changed, setChanged] = useState<TalkColumns | null>(null)
  const roles = changed ?? table.roles
  const offered = [
    { value: '', label: say('role-none') },
    ...OFFERED_ROLES.map((role) => ({ value: role as string, label: say(`role-${role}`) })),
  ]
  const reason = said && Object.keys(said).length > 0 ? say('roleAsSaid') : say('roleAsNamed')
  const again = () => {
    look(roles)
    setChanged(null)
  }
  return (
    <ColumnChoices
      lead={say('columnsLead')}
      columns={table.columns.map((name, place) => {
        const role = roleAt(roles, place)
        const isShown = role !== null && roleAt(table.roles, place) === role
        return { place, name, value: role ?? '', offered, reason: isShown ? reason : '' }
      })}
      send={(place, value) => setChanged(withRole(roles, place, value === '' ? null : (value as OfferedRole)))}
      again={changed && again}
      isAsking={isAsking}
    />
  )
}
