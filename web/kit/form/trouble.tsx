import styles from './form.module.css'

/** What went wrong with a form, told at once to who cannot see it; nothing while nothing did. */
export function Trouble({ text }: { readonly text: string | null }) {
  if (!text) return null
  return (
    <p role="alert" className={styles.trouble}>
      {text}
    </p>
  )
}
