import { useNavigate } from '@tanstack/react-router'
import { FileUp } from 'lucide-react'
import { useEffect, useState } from 'react'
import { handOver } from '#web/data/captured/captured.ts'
import { readDropped } from '#web/data/captured/dropped-files.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './drop-anywhere.module.css'
import { dropWords } from './drop-anywhere.words.ts'

/** Takes files that are dropped anywhere to the page that brings them in, where nothing nearer takes them, such as a photo. */
export function DropAnywhere() {
  const say = useWords(dropWords)
  const navigate = useNavigate()
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const hover = (event: DragEvent) => {
      const isOurs = areFiles(event)
      if (isOurs) event.preventDefault()
      setOver(isOurs)
    }
    // Out of the window there is nothing one could drag to.
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!areFiles(event) || !event.dataTransfer) return
      event.preventDefault()
      bring(event.dataTransfer).catch(showTrouble)
    }
    const bring = async (transfer: DataTransfer) => {
      handOver({ kind: 'files', files: await readDropped(transfer) })
      await navigate({ to: '/import' })
    }
    const ears = { dragover: hover, dragleave: leave, drop } as const
    const each = Object.entries(ears) as [string, (event: Event) => void][]
    for (const [name, hear] of each) window.addEventListener(name, hear)
    return () => {
      for (const [name, hear] of each) window.removeEventListener(name, hear)
    }
  }, [navigate])
  return (
    <div className={styles.veil} hidden={!isOver} aria-hidden="true">
      <FileUp size={44} strokeWidth={1.3} />
      <p>{say('drop')}</p>
    </div>
  )
}

/** Files that nobody below has taken. */
function areFiles({ dataTransfer, defaultPrevented }: DragEvent): boolean {
  return !defaultPrevented && dataTransfer?.types.includes('Files') === true
}
