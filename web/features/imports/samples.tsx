import { type Card, displayName } from '@lazo/jscontact'
import { Avatar } from '#web/kit/avatar.tsx'
import { useWords } from '#web/words/use-words.ts'
import styles from './imports.module.css'
import { importWords } from './imports.words.ts'

const SHOWN = 8

/** The first contacts of a file as they would be kept. */
export function Samples({ samples }: { readonly samples: readonly object[] }) {
  const say = useWords(importWords)
  if (samples.length === 0) return null
  return (
    <>
      <h3>{say('samples')}</h3>
      <ul className={styles.samples}>
        {samples.slice(0, SHOWN).map((sample, i) => {
          const card = sample as Card
          const name = displayName(card)
          return (
            <li key={`${i} ${name}`}>
              <Avatar name={name} colourKey={name} isOrganization={card.kind === 'org'} />
              <span>
                <strong>
                  <bdi>{name === '' ? say('nameless') : name}</bdi>
                </strong>
                <span className={styles.quiet}>{describe(card)}</span>
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function describe({ organizations, titles, emails, phones }: Card): string {
  const first = <Value,>(values: Readonly<Record<string, Value>> | undefined) => Object.values(values ?? {})[0]
  const parts = [first(titles)?.name, first(organizations)?.name, first(emails)?.address, first(phones)?.number]
  return parts.filter(Boolean).join(' · ')
}
