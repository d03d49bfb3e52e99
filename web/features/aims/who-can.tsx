import { Button, TextInput } from '@mantine/core'
import { type SyntheticEvent, useState } from 'react'
import { useWhoCan } from '#web/data/hooks/use-aims.ts'
import { Person } from '#web/kit/person/person.tsx'
import { Section } from '#web/kit/section.tsx'
import { useWords } from '#web/words/use-words.ts'
import styles from './aims.module.css'
import { networkWords } from './network.words.ts'

/** Asks the network who knows about something; each answer says why. */
export function WhoCan() {
  const say = useWords(networkWords)
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const send = (event: SyntheticEvent) => {
    event.preventDefault()
    setAsked(typed.trim())
  }
  return (
    <Section title={say('whoKnows')}>
      <form className={styles.row} onSubmit={send} role="search">
        <TextInput
          className={styles.grow}
          aria-label={say('whoKnows')}
          placeholder={say('whoKnowsHint')}
          value={typed}
          maxLength={300}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Button type="submit">{say('search')}</Button>
      </form>
      {asked !== '' && <Answers asked={asked} />}
    </Section>
  )
}

function Answers({ asked }: { readonly asked: string }) {
  const say = useWords(networkWords)
  const { data, error } = useWhoCan(asked)
  if (error && !data) throw error
  if (!data) return null
  if (data.items.length === 0) return <p role="status">{say('foundNobody')}</p>
  return (
    <>
      <p role="status" className={styles.quiet}>
        {say('found', { count: data.items.length })}
      </p>
      <ul className={styles.list}>
        {data.items.map(({ cardId, reasons }) => (
          <li key={cardId}>
            <Person cardId={cardId} />
            {reasons.map(({ by, text }) => (
              <span key={`${by} ${text}`} className={styles.quiet}>
                {say(`by-${by}`, { text })}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
