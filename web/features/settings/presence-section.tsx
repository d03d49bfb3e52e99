import { Switch } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMe } from '#web/data/hooks/use-session.ts'
import { isAdministrator } from '#web/data/rights/administers.ts'
import { Section } from '#web/kit/section.tsx'
import { useWords } from '#web/words/use-words.ts'
import { settingsWords } from './settings.words.ts'
import { useChange } from './use-change.ts'

/** Whether colleagues see that one has a contact open, and where one reads what administrators see of one. */
export function PresenceSection() {
  const say = useWords(settingsWords)
  const { settings, set } = useChange()
  const me = useMe()
  return (
    <Section title={say('seen')} text={say('seenText')}>
      <Switch
        my="xs"
        label={say('showPresence')}
        checked={settings.showsPresence ?? true}
        onChange={(event) => void set({ showsPresence: event.currentTarget.checked })}
      />
      {!isAdministrator(me) && <Link to="/self-check">{say('toSelfCheck')}</Link>}
    </Section>
  )
}
