import { Text } from '@mantine/core'
import { encode } from 'uqr'
import { useWords } from '#web/words/use-words.ts'
import styles from './hand-on.module.css'
import { handOnWords } from './hand-on.words.ts'
import { pathOf } from './qr-path.ts'

/** So many bytes still make modules that a phone reads from a screen at arm's length. */
const MOST_BYTES = 900

/** A text as a QR code, drawn without any script of others. */
export function QrCode({ text, name }: { readonly text: string; readonly name: string }) {
  const say = useWords(handOnWords)
  if (new TextEncoder().encode(text).length > MOST_BYTES) return <Text role="status">{say('tooMuch')}</Text>
  const { data, size } = encode(text, { ecc: 'L', border: 2 })
  return (
    <figure className={styles.code}>
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={say('code', { name })} shapeRendering="crispEdges">
        <rect width={size} height={size} fill="#fff" />
        <path d={pathOf(data)} fill="#000" />
      </svg>
      <figcaption>{say('scan')}</figcaption>
    </figure>
  )
}
