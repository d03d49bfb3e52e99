import { Button } from '@mantine/core'
import { Dialog } from '#web/kit/dialog.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { CopiedValue } from '../copied-value.tsx'
import styles from '../sign-in-admin.module.css'
import { SureDialog } from '../sure-dialog.tsx'
import { scimWords } from './scim.words.ts'
import type { useScim } from './use-scim.ts'

interface ScimDialogsProps {
  readonly scim: ReturnType<typeof useScim>
  revoke(): void
}

/** What is asked before a key ends, and the key itself, this once. */
export function ScimDialogs({ scim, revoke }: ScimDialogsProps) {
  const say = useWords(scimWords)
  const { step, go } = scim
  const close = () => go('rest')
  if (step.at === 'another')
    return (
      <SureDialog
        title={say('anotherTitle')}
        text={say('anotherText')}
        yes={say('anotherYes')}
        no={say('cancel')}
        act={() => void scim.make().catch(showTrouble)}
        close={close}
      />
    )
  if (step.at === 'revoke')
    return (
      <SureDialog
        title={say('revokeTitle')}
        text={say('revokeText')}
        yes={say('revokeYes')}
        no={say('cancel')}
        act={revoke}
        close={close}
      />
    )
  if (step.at === 'rest') return null
  return (
    <Dialog title={say('madeTitle')} close={close} isKept>
      <div className={styles.form}>
        <p className={styles.said}>{say('madeText')}</p>
        <CopiedValue name={say('address')} value={step.made.url} />
        <CopiedValue name={say('key')} value={step.made.token} />
        <div className={styles.ends}>
          <Button onClick={close}>{say('done')}</Button>
        </div>
      </div>
    </Dialog>
  )
}
