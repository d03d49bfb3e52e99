import { Button } from '@mantine/core'
import { FileUp } from 'lucide-react'
import { type ChangeEvent, type DragEvent, useRef, useState } from 'react'
import { asDropped, type DroppedFile, readDropped } from '#web/data/captured/dropped-files.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './imports.module.css'
import { importWords } from './imports.words.ts'

/** Where files and folders are dropped, or chosen by buttons. */
export function DropZone({ take }: { readonly take: (files: readonly DroppedFile[]) => void }) {
  const say = useWords(importWords)
  const [isOver, setOver] = useState(false)
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    take([...(currentTarget.files ?? [])].map(asDropped))
    currentTarget.value = ''
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    readDropped(event.dataTransfer).then(take).catch(showTrouble)
  }
  return (
    <section
      className={styles.drop}
      data-over={isOver || undefined}
      aria-label={say('drop')}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileUp size={44} strokeWidth={1.3} aria-hidden="true" />
      <h2>{say('drop')}</h2>
      <p>{say('dropText')}</p>
      <div className={styles.buttons}>
        <Button onClick={() => files.current?.click()}>{say('chooseFiles')}</Button>
        <Button variant="default" onClick={() => folder.current?.click()}>
          {say('chooseFolder')}
        </Button>
      </div>
      <input ref={files} type="file" multiple hidden onChange={choose} data-testid="files" />
      <input ref={folder} type="file" hidden onChange={choose} {...{ webkitdirectory: '' }} />
    </section>
  )
}
