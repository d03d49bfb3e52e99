import { Button, Group } from '@mantine/core'
import { Dialog } from '#web/kit/dialog.tsx'
import { useWords } from '#web/words/use-words.ts'
import { shellWords } from './shell.words.ts'

interface SignOutDialogProps {
  /** How many edits are not at the server. */
  readonly unsent: number
  leave(): void
  stay(): void
}

/** Says what would be lost, before somebody leaves. */
export function SignOutDialog({ unsent, leave, stay }: SignOutDialogProps) {
  const say = useWords(shellWords)
  return (
    <Dialog title={say('signOut')} close={stay}>
      <p>{say('unsent', { count: unsent })}</p>
      <Group justify="end">
        <Button variant="default" onClick={stay} data-autofocus>
          {say('stay')}
        </Button>
        <Button color="red" onClick={leave}>
          {say('signOut')}
        </Button>
      </Group>
    </Dialog>
  )
}
