import { SureDialog } from '#web/kit/form/sure-dialog.tsx'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import { formsWords } from './forms.words.ts'
import { type LeaveForm, useFormActs } from './use-forms.ts'

/** Asks before a form goes, which cannot be undone. */
export function RemoveForm({ form, close }: { readonly form: LeaveForm; readonly close: () => void }) {
  const say = useWords(formsWords)
  const { remove } = useFormActs()
  const go = async () => {
    await remove(form.id)
    showToast({ tone: 'done', text: say('removed', { name: form.title }) })
  }
  return (
    <SureDialog title={say('removeTitle', { name: form.title })} verb={say('removeYes')} act={go} close={close}>
      {say('removeText')}
    </SureDialog>
  )
}
