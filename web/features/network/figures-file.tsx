import { Button } from '@mantine/core'
import { Download } from 'lucide-react'
import { csvOf } from '#web/kit/csv-of.ts'
import { saveFile } from '#web/kit/save-file.ts'
import { useWords } from '#web/words/use-words.ts'
import type { Figures } from './network.ts'
import { networkWords } from './network.words.ts'

interface FiguresFileProps {
  /** What the figures are of; the name of the file. */
  readonly title: string
  /** The figures, made when the file is. */
  figures(): Figures
}

/** The numbers behind a picture, as a file. */
export function FiguresFile({ title, figures }: FiguresFileProps) {
  const say = useWords(networkWords)
  const save = () => {
    const { heads, rows } = figures()
    saveFile(`\uFEFF${csvOf([heads, ...rows])}`, `${title}.csv`, 'text/csv;charset=utf-8')
  }
  return (
    <Button
      variant="default"
      size="xs"
      w="fit-content"
      leftSection={<Download size={14} aria-hidden="true" />}
      onClick={save}
    >
      {say('download')}
    </Button>
  )
}
