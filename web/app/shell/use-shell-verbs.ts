import { useComputedColorScheme } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useVerbs } from '#web/actions/offered.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { useSettings } from '#web/data/hooks/use-settings.ts'
import { openTalk } from '#web/data/just-talked/just-talked.ts'
import { presentReplica } from '#web/data/replica/present-replica.ts'
import { administers, isAdministrator } from '#web/data/rights/administers.ts'
import type { SettingsChange } from '#web/data/settings/kept-settings.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { presentLanguage } from '#web/words/say.ts'

/** Provides what can be done on every page. */
export function useShellVerbs(): void {
  const navigate = useNavigate()
  const scheme = useComputedColorScheme('light')
  const { change } = useSettings()
  const set = (part: SettingsChange) => void change(part).catch(showTrouble)
  const me = useMe()
  const { mayWrite } = me
  const go = (to: string) => () => void navigate({ to })
  const desk = (add: string) => () => void navigate({ to: '/desk', search: { add } as never })
  useVerbs({
    'go.today': go('/today'),
    'go.people': go('/people'),
    'go.organizations': go('/organizations'),
    'go.books': go('/books'),
    'go.desk': go('/desk'),
    'go.events': go('/events'),
    'go.requests': go('/requests'),
    'go.links': go('/links'),
    'go.objectives': go('/objectives'),
    'go.key-contacts': go('/key-contacts'),
    'go.reciprocity': go('/reciprocity'),
    'go.introductions': go('/introductions'),
    'go.activity': go('/activity'),
    'go.network': go('/network'),
    'go.follow-ups': go('/follow-ups'),
    'go.meetings': go('/meetings'),
    'go.notifications': go('/notifications'),
    'go.members': me.role === 'guest' ? null : go('/members'),
    'go.administration': isAdministrator(me) ? go('/administration') : null,
    'go.devices': go('/devices'),
    'go.imports': go('/imports'),
    'go.trash': go('/trash'),
    'go.me': go('/me'),
    'go.forms': go('/forms'),
    'go.catalogue': go('/catalogue'),
    'go.settings': go('/settings'),
    'go.fields': go('/fields'),
    'go.sign-in-rules': isAdministrator(me) ? go('/administration/sign-in') : null,
    'go.guide': go('/help'),
    'talk.record': mayWrite ? () => openTalk({ cardIds: [] }) : null,
    'card.create': mayWrite ? go('/new') : null,
    'organization.create': mayWrite ? go('/new/organization') : null,
    'member.invite': administers(me)
      ? () => void navigate({ to: '/members', search: { invite: true } as never })
      : null,
    'import.start': mayWrite ? go('/import') : null,
    'desk.note': mayWrite ? desk('note') : null,
    'desk.scan': mayWrite ? desk('scan') : null,
    'event.create': mayWrite ? () => void navigate({ to: '/events', search: { add: 'event' } as never }) : null,
    'scan.start': mayWrite ? go('/scan') : null,
    'app.language': () => set({ language: presentLanguage() === 'es' ? 'en' : 'es' }),
    'app.scheme': () => set({ colorScheme: scheme === 'dark' ? 'light' : 'dark' }),
    'app.sync': () => void presentReplica().ask('catchUp').catch(showTrouble),
  })
}
