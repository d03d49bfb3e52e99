import { useMe } from '#web/data/hooks/use-session.ts'
import { SampleButton } from '#web/kit/first-hour/sample-button.tsx'
import { Section } from '#web/kit/section.tsx'
import { useWords } from '#web/words/use-words.ts'
import { settingsWords } from './settings.words.ts'

/** Made-up people, brought and taken away with one click. */
export function SamplesSection() {
  const say = useWords(settingsWords)
  const { mayWrite } = useMe()
  if (!mayWrite) return null
  return (
    <Section title={say('samples')} text={say('samplesText')}>
      <div>
        <SampleButton />
      </div>
    </Section>
  )
}
