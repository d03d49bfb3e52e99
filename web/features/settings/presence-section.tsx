import { Switch } from '@mantine/core'
import { Section } from '#web/kit/section.tsx'
import { useWords } from '#web/words/use-words.ts'
import { settingsWords } from './settings.words.ts'
import { useChange } from './use-change.ts'

/** Whether colleagues see that one has a contact open. */
export function PresenceSection() {
  const say = useWords(settingsWords)
  const { settings, set } = useChange()
  return (
    <Section title={say('seen')} text={say('seenText')}>
      <Switch
        my="xs"
        label={say('showPresence')}
        checked={settings.showsPresence ?? true}
        onChange={(event) => void set({ showsPresence: event.currentTarget.checked })}
      />
    </Section>
  )
}
