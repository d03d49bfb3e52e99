import { Radio, Select, Stack } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useBooks } from '#web/data/hooks/use-books.ts'
import { takesCards } from '#web/data/rights/takes-cards.ts'
import { linkCards } from '#web/data/verbs/link-cards.ts'
import { moveCards } from '#web/data/verbs/move-cards.ts'
import { unlinkCards } from '#web/data/verbs/unlink-cards.ts'
import { longChoices } from '#web/kit/long-choices.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { bulkWords } from './bulk.words.ts'
import { BulkModal } from './bulk-modal.tsx'
import { linkEffect, moveEffect, unlinkEffect } from './effect.ts'
import { EffectText } from './effect-text.tsx'
import { useChosenLines } from './use-chosen-lines.ts'

interface BookDialogProps {
  readonly cardIds: readonly string[]
  readonly bookId?: string
  close(): void
}

const WAYS = {
  link: { hint: 'linkHint', effect: linkEffect, run: linkCards, verb: 'comes' },
  move: { hint: 'moveHint', effect: moveEffect, run: moveCards, verb: 'comes' },
  unlink: { hint: 'unlinkHint', effect: unlinkEffect, run: unlinkCards, verb: 'leaves' },
} as const

type Way = keyof typeof WAYS

/** Puts many cards into a book: beside their home, as their new home, or out of it again. */
export function BookDialog({ cardIds, bookId, close }: BookDialogProps) {
  const say = useWords(bulkWords)
  const books = useBooks() ?? []
  const takers = books.filter(takesCards)
  const [chosen, setChosen] = useState(bookId ?? null)
  const [way, setWay] = useState<Way>('link')
  const lines = useChosenLines(cardIds)
  const effect = useMemo(
    () => (chosen === null || !lines ? null : WAYS[way].effect(lines, chosen)),
    [lines, way, chosen],
  )
  const act = () => {
    if (!effect || chosen === null) return
    void WAYS[way].run(effect.cardIds, chosen).catch(showTrouble)
    close()
  }
  return (
    <BulkModal title={say('moveTitle')} count={effect?.cardIds.length ?? 0} act={act} close={close}>
      <Select
        {...longChoices}
        label={say('book')}
        data={takers.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen}
        onChange={setChosen}
        searchable
        allowDeselect={false}
        data-autofocus
      />
      <Radio.Group label={say('how')} value={way} onChange={(value) => setWay(value as Way)}>
        <Stack gap="xs" mt="xs">
          {(Object.keys(WAYS) as Way[]).map((one) => (
            <Radio key={one} value={one} label={say(one)} description={say(WAYS[one].hint)} />
          ))}
        </Stack>
      </Radio.Group>
      {chosen !== null && <EffectText effect={effect} verb={WAYS[way].verb} />}
    </BulkModal>
  )
}
