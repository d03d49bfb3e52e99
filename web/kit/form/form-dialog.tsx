import { Dialog } from '#web/kit/dialog.tsx'
import { FormSheet, type FormSheetProps } from './form-sheet.tsx'

interface FormDialogProps extends FormSheetProps {
  readonly title: string
  readonly size?: string
}

/** A form in a dialog, which closes once that is done; a press beside it loses nothing that was typed. */
export function FormDialog({ title, size, save, close, ...sheet }: FormDialogProps) {
  return (
    <Dialog title={title} close={close} isKept {...(size === undefined ? {} : { size })}>
      <FormSheet {...sheet} save={(fields) => save(fields).then(close)} close={close} />
    </Dialog>
  )
}
