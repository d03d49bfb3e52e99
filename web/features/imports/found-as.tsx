import { useWords } from '#web/words/use-words.ts'
import type { ToldShape } from './import-types.ts'
import styles from './imports.module.css'
import { importWords } from './imports.words.ts'
import { kindWords } from './kind.words.ts'
import { tableOf } from './shape-table.ts'

/** What a file was recognised as, and how; of several files each. */
export function FoundAs({ name, shape }: { readonly name: string; readonly shape: ToldShape }) {
  const say = useWords(importWords)
  const sayKind = useWords(kindWords)
  if (shape.kind === 'bundle') return <FoundBundle name={name} parts={shape.parts} />
  const table = tableOf(shape)
  const kind = shape.kind === 'xlsx' ? 'xlsx' : (table?.kind ?? shape.kind)
  return (
    <>
      <p>{say('foundAs', { name, kind: sayKind(wordOf(kind)) })}</p>
      {table && (
        <ul className={styles.reasons}>
          {table.reasons.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </>
  )
}

interface FoundBundleProps {
  readonly name: string
  readonly parts: Extract<ToldShape, { kind: 'bundle' }>['parts']
}

function FoundBundle({ name, parts }: FoundBundleProps) {
  const say = useWords(importWords)
  const sayKind = useWords(kindWords)
  const read = parts.flatMap((part) => ('shape' in part ? [part] : []))
  const left = parts.flatMap((part) => ('left' in part ? [part] : []))
  return (
    <>
      <p>{say('bundleOf', { name, count: read.length })}</p>
      <ul className={styles.reasons}>
        {read.map(({ path, shape }) => (
          <li key={path}>
            <strong>{path}</strong> · {sayKind(wordOf(shape.kind === 'table' ? shape.table.kind : shape.kind))}
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <details>
          <summary>{say('leftFiles', { count: left.length })}</summary>
          <ul className={styles.reasons}>
            {left.map(({ path, message }) => (
              <li key={path}>
                <strong>{path}</strong>: {message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function wordOf(kind: string): keyof typeof kindWords.table {
  return `kind-${kind}` as keyof typeof kindWords.table
}
