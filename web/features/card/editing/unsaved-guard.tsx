import { Button, Group, Modal } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
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
  return (
    <Modal opened={status === 'blocked'} onClose={() => reset?.()} title={say('title')}>
      <p>{say('text')}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={() => proceed?.()}>
          {say('discard')}
        </Button>
        <Button data-autofocus onClick={() => reset?.()}>
          {say('stay')}
        </Button>
      </Group>
    </Modal>
  )
}
