import { Button } from '@mantine/core'
import { offeredVerbs } from '#web/actions/offered.ts'
import { useSyncState } from '#web/data/hooks/use-sync-state.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import { useWords } from '#web/words/use-words.ts'
import styles from './settings.module.css'
import { settingsWords } from './settings.words.ts'

/** Asks before the copy of this browser goes, and says what would be lost with it. */
export function WipeDialog({ close }: { readonly close: () => void }) {
  const say = useWords(settingsWords)
  const { waiting, conflicts } = useSyncState()
  const lost = waiting + conflicts
  return (
    <Dialog title={say('wipeTitle')} close={close}>
      <p className={styles.said}>{say('wipeText')}</p>
      {lost > 0 && <p className={styles.alarm}>{say('wipeWaiting', { count: lost })}</p>}
      <div className={styles.ends}>
        <Button variant="default" onClick={close} data-autofocus>
          {say('cancel')}
        </Button>
        <Button color="red" onClick={() => offeredVerbs.run('app.sign-out')}>
          {say('wipeYes')}
        </Button>
      </div>
    </Dialog>
  )
}
