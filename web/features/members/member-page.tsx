import { Button } from '@mantine/core'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { useMe } from '#web/data/hooks/use-session.ts'
import { administers, rolesToGive } from '#web/data/rights/administers.ts'
import { Page } from '#web/kit/page.tsx'
import { Section } from '#web/kit/section.tsx'
import { useWords } from '#web/words/use-words.ts'
import { LeaveSection } from './leave-section.tsx'
import { MemberFacts } from './member-facts.tsx'
import { MemberTeams } from './member-teams.tsx'
import { memberWords } from './members.words.ts'
import { OutSection } from './out-section.tsx'
import { RenameMember } from './rename-member.tsx'
import { usePresentMembers } from './use-members.ts'

/** One member: what they are, where they belong, and what can be done about it. */
export function MemberPage() {
  const say = useWords(memberWords)
  const me = useMe()
  const navigate = useNavigate()
  const { memberId } = useParams({ strict: false }) as { memberId: string }
  const { data, error } = usePresentMembers()
  const [isRenaming, setRenaming] = useState(false)
  const member = data?.items.find(({ id }) => id === memberId)
  if (error && !data) throw error
  if (!member) return <Page title={data ? say('gone') : say('title')} />
  const isSelf = memberId === me.memberId
  const isAlone =
    me.role === 'owner' && data!.items.filter(({ role, disabledAt }) => role === 'owner' && !disabledAt).length === 1
  const mayAct = rolesToGive(me, member.role).length > 0
  const rename = (isSelf ? me.mayWrite : mayAct) && (
    <Button variant="default" leftSection={<Pencil size={16} aria-hidden="true" />} onClick={() => setRenaming(true)}>
      {say('rename')}
    </Button>
  )
  return (
    <Page title={member.name} actions={rename}>
      <Section title={say('about')}>
        <MemberFacts member={member} isFull={administers(me)} />
      </Section>
      <Section title={say('teams')}>
        <MemberTeams memberId={memberId} />
      </Section>
      {administers(me) && (
        <Section title={say('sees')} text={say('seesText')}>
          <p>
            <Link to="/members/$memberId/access" params={{ memberId }}>
              {say('toAccess', { name: member.name })}
            </Link>
          </p>
        </Section>
      )}
      {mayAct && !isSelf && (
        <OutSection member={member} done={() => void navigate({ to: '/members', replace: true })} />
      )}
      {isSelf && me.mayWrite && !isAlone && <LeaveSection member={member} />}
      {isRenaming && <RenameMember member={member} close={() => setRenaming(false)} />}
    </Page>
  )
}
