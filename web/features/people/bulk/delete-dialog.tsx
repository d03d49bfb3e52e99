import type { devices, OutputOf } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { call } from '#web/data/api/call.ts'
import { presentSelection } from '#web/data/selection/selection.ts'
import { deleteCards } from '#web/data/verbs/delete-cards.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { sayList, sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './bulk.module.css'
import { bulkWords } from './bulk.words.ts'
import { BulkModal } from './bulk-modal.tsx'
import { removalOf } from './effect.ts'
import { EffectText } from './effect-text.tsx'
import { useChosenLines } from './use-chosen-lines.ts'

interface DeleteDialogProps {
  readonly cardIds: readonly string[]
  close(): void
}

/** Puts many cards into the trash, and says before where they will be missing. */
export function DeleteDialog({ cardIds, close }: DeleteDialogProps) {
  const say = useWords(bulkWords)
  const { data } = useQuery({
    queryKey: ['devices'],
    queryFn: ({ signal }) => call<OutputOf<typeof devices>>('GET', '/devices', { signal }),
  })
  const lines = useChosenLines(cardIds)
  const removal = useMemo(() => removalOf(lines ?? [], data?.items ?? []), [lines, data])
  const count = removal.cardIds.length
  const act = () => {
    void deleteCards(removal.cardIds).catch(showTrouble)
    presentSelection.remove(removal.cardIds)
    close()
  }
  const places = [
    say('books', { count: removal.bookIds.length, n: sayNumber(removal.bookIds.length) }),
    ...(removal.devices.length > 0
      ? [say('devices', { count: removal.devices.length, n: sayNumber(removal.devices.length) })]
      : []),
  ]
  const name = lines?.[0]?.display || say('nameless')
  return (
    <BulkModal
      title={say('deleteTitle', { count: cardIds.length, n: sayNumber(cardIds.length), name })}
      count={count}
      verb={say('delete')}
      isDangerous
      act={act}
      close={close}
    >
      {removal.bookIds.length > 0 && (
        <p className={styles.effect}>{say('removedFrom', { count: cardIds.length, places: sayList(places) })}</p>
      )}
      {removal.devices.length > 0 && <p className={styles.plain}>{sayList(removal.devices)}</p>}
      {(!lines || removal.refused > 0) && <EffectText effect={lines && removal} verb="changes" />}
      <p className={styles.plain}>{say('trash', { count: cardIds.length })}</p>
    </BulkModal>
  )
}
