import type { administration, OutputOf } from '@lazo/contract'
import { Section } from '#web/kit/section.tsx'
import { sayAgo } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './administration.module.css'
import { administrationWords } from './administration.words.ts'
import { saySize } from './say-size.ts'

/** How the server feels, and how much there is. */
export function ServerSection({ told }: { readonly told: OutputOf<typeof administration> }) {
  const say = useWords(administrationWords)
  const { health, members, cards, books, devices, freeBytes } = told
  const { state, lastAt } = health.backup
  return (
    <Section title={say('server')}>
      <ul className={styles.facts}>
        <li>
          {say('version')} {health.version}
        </li>
        <li data-trouble={health.database === 'failing' || undefined}>{say(`database-${health.database}`)}</li>
        <li data-trouble={state === 'late' || state === 'off' || undefined}>
          {say(`backup-${state}`, { when: lastAt ? sayAgo(lastAt) : '' })}
        </li>
        {freeBytes !== null && <li>{say('free', { size: saySize(freeBytes) })}</li>}
        <li>{say('members', { count: members })}</li>
        <li>{say('cards', { count: cards })}</li>
        <li>{say('books', { count: books })}</li>
        <li>{say('devices', { count: devices })}</li>
      </ul>
    </Section>
  )
}
