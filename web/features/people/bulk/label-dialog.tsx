import { Autocomplete } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useWords } from '#web/words/use-words.ts'
import { AddOrRemove } from './add-or-remove.tsx'
import { bulkWords } from './bulk.words.ts'
import { BulkModal } from './bulk-modal.tsx'
import { labelEffect, unlabelEffect } from './effect.ts'
import { EffectText } from './effect-text.tsx'
import { linesOf } from './lines-of.ts'
import { useBulkRun } from './use-bulk-run.ts'

interface DialogProps {
  readonly cardIds: readonly string[]
  close(): void
}

/** Gives many cards a label, or takes one from them. */
export function LabelDialog({ cardIds, close }: DialogProps) {
  const say = useWords(bulkWords)
  const index = useCardIndex()
  const [typed, setTyped] = useState('')
  const [isRemoving, setRemoving] = useState(false)
  const bulk = useBulkRun(close)
  const lines = useMemo(() => linesOf(cardIds), [cardIds])
  const label = typed.trim()
  const effect = useMemo(() => (isRemoving ? unlabelEffect : labelEffect)(lines, label), [lines, label, isRemoving])
  const names = isRemoving ? [...new Set(lines.flatMap(({ keywords }) => keywords))] : namesOf(index.keywords())
  const act = () => {
    const labels = isRemoving ? { remove: [label] } : { add: [label] }
    void bulk.run(effect.cardIds, { labels }, say(isRemoving ? 'titleUnlabel' : 'titleLabel', { label }))
  }
  return (
    <BulkModal
      title={say('labelTitle')}
      count={label === '' ? 0 : effect.cardIds.length}
      bulk={bulk}
      act={act}
      close={close}
    >
      <AddOrRemove isRemoving={isRemoving} change={setRemoving} />
      <Autocomplete
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
