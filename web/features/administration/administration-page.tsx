import type { administration, OutputOf } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  BookOpen,
  Building2,
  ClipboardCheck,
  History,
  KeyRound,
  ListChecks,
  type LucideIcon,
  Users,
} from 'lucide-react'
import { call } from '#web/data/api/call.ts'
import lines from '#web/kit/list.module.css'
import { Page } from '#web/kit/page.tsx'
import { Section } from '#web/kit/section.tsx'
import { useWords } from '#web/words/use-words.ts'
import { administrationWords } from './administration.words.ts'
import { AlarmsSection } from './alarms-section.tsx'
import { ForAdministrators } from './for-administrators.tsx'
import { JobsSection } from './jobs-section.tsx'
import { LimitsSection } from './limits-section.tsx'
import { ServerSection } from './server-section.tsx'
import { StorageSection } from './storage-section.tsx'

/** How the workspace and its server are, what wants to be looked at, and where more of it is. */
export function AdministrationPage() {
  return (
    <ForAdministrators>
      <Overview />
    </ForAdministrators>
  )
}

function Overview() {
  const say = useWords(administrationWords)
  const { data, error } = useQuery({
    queryKey: ['administration'],
    queryFn: () => call<OutputOf<typeof administration>>('GET', '/administration'),
  })
  if (error && !data) throw error
  return (
    <Page title={say('title')} lead={say('lead')}>
      <AlarmsSection />
      <Links />
      {data && <ServerSection told={data} />}
      <JobsSection />
      <StorageSection />
      <LimitsSection />
    </Page>
  )
}

const LINKS: readonly {
  to: string
  word: 'toMembers' | 'toTeams' | 'toBooks' | 'toFields' | 'toAudit' | 'toSignIn' | 'toSelfCheck'
  icon: LucideIcon
}[] = [
  { to: '/administration/audit', word: 'toAudit', icon: History },
  { to: '/members', word: 'toMembers', icon: Users },
  { to: '/teams', word: 'toTeams', icon: Building2 },
  { to: '/administration/sign-in', word: 'toSignIn', icon: KeyRound },
  { to: '/books', word: 'toBooks', icon: BookOpen },
  { to: '/fields', word: 'toFields', icon: ListChecks },
  { to: '/self-check', word: 'toSelfCheck', icon: ClipboardCheck },
]

function Links() {
  const say = useWords(administrationWords)
  return (
    <Section title={say('links')}>
      <ul className={lines.list}>
        {LINKS.map(({ to, word, icon: Icon }) => (
          <li key={to}>
            <Icon size={20} strokeWidth={1.7} aria-hidden="true" />
            <span className={lines.text}>
              <Link to={to}>{say(word)}</Link>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
