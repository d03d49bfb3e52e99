import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { UndoStep } from '#web/data/undo/undo-pieces.ts'
import { takeBackBatch } from '#web/kit/toast/watch-undo.ts'
import { useWords } from '#web/words/use-words.ts'
import type { ImportState } from './import-types.ts'
import { importWords } from './imports.words.ts'

/** Takes back a whole import, and says what came of it; nothing once it was taken back before. */
export function UndoImport({ state: { id, batchId, undoneAt } }: { readonly state: ImportState }) {
  const say = useWords(importWords)
  const queries = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const [report, setReport] = useState<UndoStep | null>(null)
  const undo = async () => {
    setAsking(true)
    setReport(await takeBackBatch(batchId))
    setAsking(false)
    await queries.invalidateQueries({ queryKey: ['import', id] })
  }
  if (report) {
    return (
      <p role="status">
        {say('undone', { count: report.cards })}
        {report.leftCount > 0 && ` ${say('undoneLeft', { count: report.leftCount })}`}
      </p>
    )
  }
  if (undoneAt) return null
  return (
    <Button variant="subtle" color="red" onClick={() => void undo()} loading={isAsking}>
      {say('undo')}
    </Button>
  )
}
