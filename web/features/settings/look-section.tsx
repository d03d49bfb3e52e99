import { Section } from '#web/kit/section.tsx'
import { useLanguage, useWords } from '#web/words/use-words.ts'
import { Choice } from './choice.tsx'
import { settingsWords } from './settings.words.ts'
import { useChange } from './use-change.ts'

/** Which language the app speaks, and how it looks. */
export function LookSection() {
  const say = useWords(settingsWords)
  const language = useLanguage()
  const { settings, set } = useChange()
  return (
    <Section title={say('look')}>
      <Choice
        label={say('language')}
        value={language}
        choices={[
          ['es', 'Español'],
          ['en', 'English'],
        ]}
        choose={(chosen) => void set({ language: chosen })}
      />
      <Choice
        label={say('colorScheme')}
        value={settings.colorScheme ?? 'auto'}
        choices={[
          ['auto', say('scheme-auto')],
          ['light', say('scheme-light')],
          ['dark', say('scheme-dark')],
        ]}
        choose={(colorScheme) => void set({ colorScheme })}
      />
      <Choice
        label={say('textSize')}
        value={settings.textSize ?? 'normal'}
        choices={[
          ['small', say('size-small')],
          ['normal', say('size-normal')],
          ['large', say('size-large')],
          ['larger', say('size-larger')],
        ]}
        choose={(textSize) => void set({ textSize })}
      />
    </Section>
  )
}
