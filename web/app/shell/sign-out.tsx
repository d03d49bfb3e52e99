import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useVerbs } from '#web/actions/offered.ts'
import { useSyncState } from '#web/data/hooks/use-sync-state.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { leave } from './leave.ts'
import { shellWords } from './shell.words.ts'

/** The way out; it asks first when edits would be lost. */
export function SignOut() {
  const say = useWords(shellWords)
  const { waiting, conflicts } = useSyncState()
  const [isAsking, setAsking] = useState(false)
  const go = () => void leave().catch(showTrouble)
  const unsent = waiting + conflicts
  useVerbs({ 'app.sign-out': unsent > 0 ? () => setAsking(true) : go })
  if (!isAsking) return null
  return (
    <Dialog title={say('signOut')} close={() => setAsking(false)}>
      <p>{say('unsent', { count: unsent })}</p>
      <Group justify="end">
        <Button variant="default" onClick={() => setAsking(false)} data-autofocus>
          {say('stay')}
        </Button>
        <Button color="red" onClick={go}>
          {say('signOut')}
        </Button>
      </Group>
    </Dialog>
  )
}
