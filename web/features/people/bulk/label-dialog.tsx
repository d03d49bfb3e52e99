import { Autocomplete } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { longChoices } from '#web/kit/long-choices.ts'
import { useWords } from '#web/words/use-words.ts'
import { AddOrRemove } from './add-or-remove.tsx'
import { bulkWords } from './bulk.words.ts'
import { BulkModal } from './bulk-modal.tsx'
import { labelEffect, unlabelEffect } from './effect.ts'
import { EffectText } from './effect-text.tsx'
import { useBulkRun } from './use-bulk-run.ts'
import { useChosenLines } from './use-chosen-lines.ts'

interface DialogProps {
  readonly cardIds: readonly string[]
  /** The label, where it is known already. */
  readonly keyword?: string
  close(): void
}

/** Gives many cards a label, or takes one from them. */
export function LabelDialog({ cardIds, keyword = '', close }: DialogProps) {
  const say = useWords(bulkWords)
  const index = useCardIndex()
  const [typed, setTyped] = useState(keyword)
  const [isRemoving, setRemoving] = useState(false)
  const bulk = useBulkRun(close)
  const lines = useChosenLines(cardIds)
  const label = typed.trim()
  const effect = useMemo(
    () => lines && (isRemoving ? unlabelEffect : labelEffect)(lines, label),
    [lines, label, isRemoving],
  )
  const names = useMemo(
    () => (isRemoving ? [...new Set((lines ?? []).flatMap(({ keywords }) => keywords))] : namesOf(index.keywords())),
    [isRemoving, lines, index],
  )
  const act = () => {
    if (!effect) return
    const labels = isRemoving ? { remove: [label] } : { add: [label] }
    void bulk.run(effect.cardIds, { labels }, say(isRemoving ? 'titleUnlabel' : 'titleLabel', { label }))
  }
  return (
    <BulkModal
      title={say('labelTitle')}
      count={label === '' ? 0 : (effect?.cardIds.length ?? 0)}
      bulk={bulk}
      act={act}
      close={close}
    >
      <AddOrRemove isRemoving={isRemoving} change={setRemoving} />
      <Autocomplete
        {...longChoices}
        label={say('label')}
        placeholder={say('labelHint')}
        // What is chosen whole needs no list of choices over what it will come to.
        data={names.includes(typed) ? [] : names}
        value={typed}
        onChange={setTyped}
        maxLength={200}
        limit={50}
        data-autofocus
      />
      {label !== '' && <EffectText effect={effect} verb={isRemoving ? 'loses' : 'gets'} />}
    </BulkModal>
  )
}

function namesOf(counted: readonly { readonly name: string }[]): string[] {
  return [...new Set(counted.map(({ name }) => name))]
}
