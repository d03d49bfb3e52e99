import { useSyncExternalStore } from 'react'
import { useWords } from '#web/words/use-words.ts'
import { toastWords } from './toast.words.ts'
import styles from './toaster.module.css'
import { followToasts, hideToast, presentToasts, type Toast } from './toasts.ts'

/** Where toasts appear; what they say is read out too. */
export function Toaster() {
  const say = useWords(toastWords)
  const toasts = useSyncExternalStore(followToasts, presentToasts)
  return (
    <section className={styles.toaster} aria-label={say('region')} aria-live="polite">
      {toasts.map((toast) => (
        <OneToast key={toast.id} toast={toast} close={say('close')} />
      ))}
    </section>
  )
}

function OneToast({ toast, close }: { readonly toast: Toast; readonly close: string }) {
  const act = () => {
    hideToast(toast.id)
    toast.action?.run()
  }
  return (
    <div className={styles.toast} data-tone={toast.tone} role={toast.tone === 'trouble' ? 'alert' : undefined}>
      <p>{toast.text}</p>
      {toast.action && (
        <button type="button" className={styles.action} onClick={act}>
          {toast.action.name}
        </button>
      )}
      <button type="button" className={styles.action} aria-label={close} onClick={() => hideToast(toast.id)}>
        ×
      </button>
    </div>
  )
}
