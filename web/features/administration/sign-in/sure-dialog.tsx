import { Button } from '@mantine/core'
import { Dialog } from '#web/kit/dialog.tsx'
import styles from './sign-in-admin.module.css'

interface SureDialogProps {
  readonly title: string
  /** What will happen. */
  readonly text: string
  readonly yes: string
  readonly no: string
  act(): void
  close(): void
}

/** Asks before something that cannot be undone, and says what will happen. */
export function SureDialog({ title, text, yes, no, act, close }: SureDialogProps) {
  return (
    <Dialog title={title} close={close}>
      <div className={styles.form}>
        <p className={styles.said}>{text}</p>
        <div className={styles.ends}>
          <Button variant="default" onClick={close} data-autofocus>
            {no}
          </Button>
          <Button color="red" onClick={act}>
            {yes}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
