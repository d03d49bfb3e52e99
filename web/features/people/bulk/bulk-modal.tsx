import { Button, Group, Progress, Stack } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { Dialog } from '#web/kit/dialog.tsx'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './bulk.module.css'
import { bulkWords } from './bulk.words.ts'
import type { BulkRun } from './use-bulk-run.ts'

interface BulkModalProps {
  readonly title: string
  /** How many cards it will change: nothing to do for none. */
  readonly count: number
  /** What the button says; that it is done for so many unless said. */
  readonly verb?: string
  readonly isDangerous?: boolean
  /** The run of the moment, where there is one to be followed. */
  readonly bulk?: BulkRun
  readonly children: ReactNode
  act(): void
  close(): void
}

/** Whoever came here by the key for deleting goes on with Enter: it can be undone. */
const DANGEROUS = { className: styles.danger!, 'data-autofocus': true } as const

/** The dialog of an act on many cards: what is asked, what it comes to, and then how far it is. */
export function BulkModal({ title, count, verb, isDangerous, bulk, children, act, close }: BulkModalProps) {
  const say = useWords(bulkWords)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    act()
  }
  const progress = bulk?.progress
  return (
    <Dialog title={title} {...(progress ? {} : { close })}>
      {progress ? (
        <Stack>
          <Progress value={(100 * progress.cards) / Math.max(1, progress.of)} aria-label={title} animated />
          <p role="status">{say('progress', { done: sayNumber(progress.cards), of: sayNumber(progress.of) })}</p>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => bulk?.stop()}>
              {say('stop')}
            </Button>
          </Group>
        </Stack>
      ) : (
        <form onSubmit={submit}>
          <Stack>
            {children}
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                {say('cancel')}
              </Button>
              <Button type="submit" disabled={count === 0} {...(isDangerous ? DANGEROUS : {})}>
                {verb ?? say('run', { count: Math.max(1, count), n: sayNumber(count) })}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Dialog>
  )
}
