import { Button, Group } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { Dialog } from '#web/kit/dialog.tsx'
import { useWords } from '#web/words/use-words.ts'
import { unsavedWords } from './unsaved.words.ts'

/** Asks before somebody leaves what they typed: other pages of the app, and the tab itself. */
export function UnsavedGuard({ isChanged }: { readonly isChanged: boolean }) {
  const say = useWords(unsavedWords)
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: () => isChanged,
    enableBeforeUnload: isChanged,
    withResolver: true,
  })
  if (status !== 'blocked') return null
  return (
    <Dialog title={say('title')} close={reset}>
      <p>{say('text')}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={proceed}>
          {say('discard')}
        </Button>
        <Button data-autofocus onClick={reset}>
          {say('stay')}
        </Button>
      </Group>
    </Dialog>
  )
}
