import { Button } from '@mantine/core'
import { Dialog } from '#web/kit/dialog.tsx'
import { SureDialog } from '#web/kit/form/sure-dialog.tsx'
import { useWords } from '#web/words/use-words.ts'
import { CopiedValue } from '../copied-value.tsx'
import styles from '../sign-in-admin.module.css'
import { scimWords } from './scim.words.ts'
import type { useScim } from './use-scim.ts'

interface ScimDialogsProps {
  readonly scim: ReturnType<typeof useScim>
  revoke(): Promise<void>
}

/** What is asked before a key ends, and the key itself, this once. */
export function ScimDialogs({ scim, revoke }: ScimDialogsProps) {
  const say = useWords(scimWords)
  const { step, leave } = scim
  const close = () => leave(step.at)
  if (step.at === 'another')
    return (
      <SureDialog title={say('anotherTitle')} verb={say('anotherYes')} act={scim.make} close={close}>
        {say('anotherText')}
      </SureDialog>
    )
  if (step.at === 'revoke')
    return (
      <SureDialog title={say('revokeTitle')} verb={say('revokeYes')} act={revoke} close={close}>
        {say('revokeText')}
      </SureDialog>
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
