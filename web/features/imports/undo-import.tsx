import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { takeBackBatch } from '#web/kit/toast/watch-undo.ts'
import { useWords } from '#web/words/use-words.ts'
import type { ImportState } from './import-types.ts'
import { importWords } from './imports.words.ts'

/** Takes back a whole import; nothing once it was taken back. */
export function UndoImport({ state: { id, batchId, undoneAt } }: { readonly state: ImportState }) {
  const say = useWords(importWords)
  const queries = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const undo = async () => {
    setAsking(true)
    await takeBackBatch(batchId)
    setAsking(false)
    await queries.invalidateQueries({ queryKey: ['import', id] })
  }
  if (undoneAt) return null
  return (
    <Button variant="subtle" color="red" onClick={() => void undo()} loading={isAsking}>
      {say('undo')}
    </Button>
  )
}
