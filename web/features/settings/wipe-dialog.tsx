import { offeredVerbs } from '#web/actions/offered.ts'
import { useSyncState } from '#web/data/hooks/use-sync-state.ts'
import { SureDialog } from '#web/kit/form/sure-dialog.tsx'
import { useWords } from '#web/words/use-words.ts'
import styles from './settings.module.css'
import { settingsWords } from './settings.words.ts'

/** Asks before the copy of this browser goes, and says what would be lost with it. */
export function WipeDialog({ close }: { readonly close: () => void }) {
  const say = useWords(settingsWords)
  const { waiting, conflicts } = useSyncState()
  const lost = waiting + conflicts
  return (
    <SureDialog title={say('wipeTitle')} verb={say('wipeYes')} act={leave} close={close}>
      <p>{say('wipeText')}</p>
      {lost > 0 && <p className={styles.alarm}>{say('wipeWaiting', { count: lost })}</p>}
    </SureDialog>
  )
}

async function leave(): Promise<void> {
  offeredVerbs.run('app.sign-out')
}
