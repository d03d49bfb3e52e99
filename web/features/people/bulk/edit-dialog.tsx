import { knownContactKinds } from '@lazo/jscontact'
import { Autocomplete, Select, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { BulkEdit } from '#web/data/verbs/bulk-edit.ts'
import { knownSectors } from '#web/kit/kinds/kind.words.ts'
import { useKindName } from '#web/kit/kinds/use-kind-name.ts'
import { longChoices } from '#web/kit/long-choices.ts'
import { useWords } from '#web/words/use-words.ts'
import { AddOrRemove } from './add-or-remove.tsx'
import { bulkWords } from './bulk.words.ts'
import { BulkModal } from './bulk-modal.tsx'
import { type Effect, effectOf } from './effect.ts'
import { EffectText } from './effect-text.tsx'
import { useBulkRun } from './use-bulk-run.ts'
import { type ChosenLine, useChosenLines } from './use-chosen-lines.ts'

interface DialogProps {
  readonly cardIds: readonly string[]
  close(): void
}

/** What is to be changed, and to what. */
interface FieldEdit {
  readonly field: 'kind' | 'sector' | 'custom'
  /** Of a field of one's own. */
  readonly name: string
  readonly value: string
  readonly isRemoving: boolean
}

const FIELDS = ['kind', 'sector', 'custom'] as const

/** Changes the kind, the sector or a field of one's own of many cards. */
export function EditDialog({ cardIds, close }: DialogProps) {
  const say = useWords(bulkWords)
  const kindName = useKindName()
  const [edit, setEdit] = useState<FieldEdit>({ field: 'kind', name: '', value: '', isRemoving: false })
  const bulk = useBulkRun(close)
  const lines = useChosenLines(cardIds)
  const known = edit.field === 'sector' ? knownSectors : knownContactKinds
  const key = known.find((one) => kindName(one) === edit.value.trim()) ?? edit.value.trim()
  const effect = useMemo(() => lines && fieldEffect(lines, edit, key), [lines, edit, key])
  const change = (part: Partial<FieldEdit>) => setEdit({ ...edit, ...part })
  const isSaid = edit.field === 'custom' ? edit.name.trim() !== '' && (edit.isRemoving || key !== '') : key !== ''
  const act = () => {
    if (!effect) return
    const field = edit.field === 'custom' ? edit.name.trim() : say(edit.field)
    const value = edit.isRemoving ? '–' : edit.value.trim()
    void bulk.run(effect.cardIds, bulkEditOf(edit, key), say('titleEdit', { field, value }))
  }
  return (
    <BulkModal
      title={say('editTitle')}
      count={isSaid ? (effect?.cardIds.length ?? 0) : 0}
      bulk={bulk}
      act={act}
      close={close}
    >
      <Select
        {...longChoices}
        label={say('field')}
        data={FIELDS.map((value) => ({ value, label: say(value) }))}
        value={edit.field}
        allowDeselect={false}
        onChange={(field) => change({ field: FIELDS.find((one) => one === field) ?? 'kind', value: '' })}
      />
      <AddOrRemove isRemoving={edit.isRemoving} change={(isRemoving) => change({ isRemoving })} />
      {edit.field === 'custom' && (
        <TextInput
          label={say('customName')}
          value={edit.name}
          maxLength={200}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
      )}
      {!(edit.field === 'custom' && edit.isRemoving) && (
        <Autocomplete
          {...longChoices}
          label={say('value')}
          data={edit.field === 'custom' ? [] : known.map(kindName)}
          value={edit.value}
          maxLength={200}
          onChange={(value) => change({ value })}
        />
      )}
      {isSaid && <EffectText effect={effect} verb="changes" />}
    </BulkModal>
  )
}

/** Lines do not tell fields of one's own: there the server finds who has it already. */
function fieldEffect(lines: readonly ChosenLine[], { field, isRemoving }: FieldEdit, key: string): Effect {
  const has = ({ contactKinds, sectors }: ChosenLine) => (field === 'kind' ? contactKinds : sectors).includes(key)
  return effectOf(lines, { need: 'edit', isAlready: (line) => field !== 'custom' && has(line) !== isRemoving })
}

function bulkEditOf({ field, name, isRemoving }: FieldEdit, key: string): BulkEdit {
  if (field === 'custom') return { custom: { [name.trim()]: isRemoving ? null : key } }
  const set = isRemoving ? { remove: [key] } : { add: [key] }
  return field === 'kind' ? { contactKinds: set } : { sectors: set }
}
