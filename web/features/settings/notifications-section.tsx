import { Select, Switch } from '@mantine/core'
import { Section } from '#web/kit/section.tsx'
import { useWords } from '#web/words/use-words.ts'
import { settingsWords } from './settings.words.ts'
import { useChange } from './use-change.ts'

const KINDS = {
  mention: 'tell-mention',
  handed: 'tell-handed',
  request: 'tell-request',
  answer: 'tell-answer',
  book: 'tell-book',
  alarm: 'tell-alarm',
} as const

/** What one wants to be told of, kind by kind. */
export function NotificationsSection() {
  const say = useWords(settingsWords)
  const { settings, set } = useChange()
  const told = settings.notifications ?? {}
  const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[]
  return (
    <Section title={say('tell')} text={say('tellText')}>
      <MailDigest />
      {kinds.map((kind) => (
        <Switch
          key={kind}
          my="xs"
          label={say(KINDS[kind])}
          checked={told[kind] ?? true}
          onChange={(event) => void set({ notifications: { ...told, [kind]: event.currentTarget.checked } })}
        />
      ))}
    </Section>
  )
}

/** How often what is unread comes by mail too. */
function MailDigest() {
  const say = useWords(settingsWords)
  const { settings, set } = useChange()
  return (
    <Select
      label={say('byMail')}
      description={say('byMailText')}
      allowDeselect={false}
      value={settings.mailDigest ?? 'daily'}
      data={(['daily', 'at-once', 'off'] as const).map((value) => ({ value, label: say(`mail-${value}`) }))}
      onChange={(value) => void set({ mailDigest: (value ?? 'daily') as 'off' | 'daily' | 'at-once' })}
    />
  )
}
