import type { health, OutputOf } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { ActionButton } from '#web/actions/action-button.tsx'
import { Section } from '#web/kit/section.tsx'
import { useWords } from '#web/words/use-words.ts'
import styles from './settings.module.css'
import { settingsWords } from './settings.words.ts'

/** Which Lazo this is, and where it is explained. */
export function AboutSection() {
  const say = useWords(settingsWords)
  const { data } = useQuery({
    queryKey: ['health'],
    queryFn: async ({ signal }) => (await (await fetch('/health', { signal })).json()) as OutputOf<typeof health>,
  })
  return (
    <Section title={say('about')} text={data && say('version', { version: data.version })}>
      <div className={styles.buttons}>
        <ActionButton id="go.guide" />
        <ActionButton id="app.shortcuts" />
      </div>
    </Section>
  )
}
