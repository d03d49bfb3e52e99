import { Button } from '@mantine/core'
import { Dialog } from '#web/kit/dialog.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './forms.module.css'
import { formsWords } from './forms.words.ts'
import { type LeaveForm, useFormActs } from './use-forms.ts'

/** Asks before a form goes, which cannot be undone. */
export function RemoveForm({ form, close }: { readonly form: LeaveForm; readonly close: () => void }) {
  const say = useWords(formsWords)
  const { remove } = useFormActs()
  const go = () => {
    remove(form.id)
      .then(() => showToast({ tone: 'done', text: say('removed', { name: form.title }) }))
      .catch(showTrouble)
  }
  return (
    <Dialog title={say('removeTitle', { name: form.title })} close={close}>
      <p className={styles.said}>{say('removeText')}</p>
      <div className={styles.ends}>
        <Button variant="default" onClick={close} data-autofocus>
          {say('cancel')}
        </Button>
        <Button color="red" onClick={go}>
          {say('removeYes')}
        </Button>
      </div>
    </Dialog>
  )
}
