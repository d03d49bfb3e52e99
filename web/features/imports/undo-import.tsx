import { Button } from '@mantine/core'
import { useState } from 'react'
import { type UndoReport, undoBatch } from '#web/data/verbs/undo-batch.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { importWords } from './imports.words.ts'

/** Takes back a whole import, and says what was left because somebody edited it since. */
export function UndoImport({ batchId }: { readonly batchId: string }) {
  const say = useWords(importWords)
  const [isAsking, setAsking] = useState(false)
  const [report, setReport] = useState<UndoReport | null>(null)
  const undo = () => {
    setAsking(true)
    undoBatch(batchId)
      .then(setReport)
      .catch(showTrouble)
      .finally(() => setAsking(false))
  }
  if (report) {
    return (
      <p role="status">
        {say('undone', { count: report.cards })}
        {report.leftCount > 0 && ` ${say('undoneLeft', { count: report.leftCount })}`}
      </p>
    )
  }
  return (
    <Button variant="subtle" color="red" onClick={undo} loading={isAsking}>
      {say('undo')}
    </Button>
  )
}
