import { Text } from '@mantine/core'
import { QrCode as Code, fitsIntoCode } from '#web/kit/qr/qr-code.tsx'
import { useWords } from '#web/words/use-words.ts'
import styles from './hand-on.module.css'
import { handOnWords } from './hand-on.words.ts'

/** A card as a QR code, or why it is none. */
export function QrCode({ text, name }: { readonly text: string; readonly name: string }) {
  const say = useWords(handOnWords)
  if (!fitsIntoCode(text)) return <Text role="status">{say('tooMuch')}</Text>
  return (
    <figure className={styles.code}>
      <Code text={text} label={say('code', { name })} size={280} />
      <figcaption>{say('scan')}</figcaption>
    </figure>
  )
}
