import { Checkbox, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Tie } from '#web/data/tells/tie.ts'
import { changeTie } from '#web/data/verbs/tell.ts'
import { FormDialog } from '#web/kit/form/form-dialog.tsx'
import { useRungName } from '#web/kit/rungs/use-rung-name.ts'
import { WhomField } from '#web/kit/talks/whom-field.tsx'
import { useWords } from '#web/words/use-words.ts'
import styles from './tie.module.css'
import { tieWords } from './tie.words.ts'
import { draftOf, type TieDraft, tieChangeOf } from './tie-draft.ts'
import { FactRows, NetworkRows } from './tie-rows.tsx'
import { tieSheetWords } from './tie-sheet.words.ts'

interface TieSheetProps {
  readonly cardId: string
  readonly tie: Tie
  close(): void
}

/** What a part of the form is given. */
interface PartProps {
  readonly draft: TieDraft
  change(part: Partial<TieDraft>): void
}

const HELD = ['known', 'audience', 'responded', 'conversation', 'relationship'] as const

/** Everything the member may say of their relation with somebody. */
export function TieSheet({ cardId, tie, close }: TieSheetProps) {
  const say = useWords(tieSheetWords)
  const sayTie = useWords(tieWords)
  const [draft, setDraft] = useState(() => draftOf(tie))
  const change = (part: Partial<TieDraft>) => setDraft((before) => ({ ...before, ...part }))
  const save = async () => {
    const said = tieChangeOf(tie, draft)
    if (Object.keys(said).length > 0) await changeTie(cardId, tie, said)
  }
  return (
    <FormDialog title={sayTie('title')} size="lg" verb={say('save')} save={save} close={close}>
      <WeightFields draft={draft} change={change} />
      <MetFields draft={draft} change={change} />
      <Lines name="forMe" draft={draft} change={change} />
      <Lines name="forThem" draft={draft} change={change} />
      <FactRows facts={draft.facts} change={(facts) => change({ facts })} />
      <NetworkRows networks={draft.networks} change={(networks) => change({ networks })} />
    </FormDialog>
  )
}

function WeightFields({ draft, change }: PartProps) {
  const say = useWords(tieSheetWords)
  const rungName = useRungName()
  const rungs = HELD.map((value) => ({ value: value as string, label: rungName(value) }))
  return (
    <>
      {(['isKey', 'isMarked', 'isTrusted'] as const).map((name) => (
        <Checkbox
          key={name}
          label={say(name)}
          checked={draft[name]}
          onChange={({ currentTarget }) => change({ [name]: currentTarget.checked })}
        />
      ))}
      <div className={styles.pairs}>
        <NumberInput
          label={say('ideal')}
          min={1}
          max={3_650}
          allowDecimal={false}
          value={draft.ideal}
          onChange={(value) => change({ ideal: String(value) })}
        />
        <NumberInput
          label={say('maximum')}
          min={1}
          max={3_650}
          allowDecimal={false}
          value={draft.maximum}
          onChange={(value) => change({ maximum: String(value) })}
        />
        <TextInput
          label={say('closeness')}
          placeholder={say('closenessHint')}
          maxLength={60}
          value={draft.closeness}
          onChange={({ currentTarget }) => change({ closeness: currentTarget.value })}
        />
        <NativeSelect
          label={say('heldAt')}
          data={[{ value: '', label: say('asEvidence') }, ...rungs]}
          value={draft.heldAt}
          onChange={({ currentTarget }) => change({ heldAt: currentTarget.value as TieDraft['heldAt'] })}
        />
      </div>
    </>
  )
}

function MetFields({ draft, change }: PartProps) {
  const say = useWords(tieSheetWords)
  const { introducerId } = draft
  return (
    <fieldset className={styles.group}>
      <legend>{say('met')}</legend>
      <div className={styles.pairs}>
        {(['event', 'place', 'channel', 'stage'] as const).map((name) => (
          <TextInput
            key={name}
            label={say(name)}
            maxLength={200}
            value={draft[name]}
            onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
          />
        ))}
      </div>
      <WhomField
        label={say('introducer')}
        most={1}
        cardIds={introducerId === null ? [] : [introducerId]}
        change={([first]) => change({ introducerId: first ?? null })}
      />
    </fieldset>
  )
}

function Lines({ name, draft, change }: PartProps & { readonly name: 'forMe' | 'forThem' }) {
  const say = useWords(tieSheetWords)
  return (
    <Textarea
      label={say(name)}
      description={say('perLine')}
      autosize
      minRows={2}
      maxRows={8}
      value={draft[name]}
      onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
    />
  )
}
