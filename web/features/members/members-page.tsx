import { useNavigate, useSearch } from '@tanstack/react-router'
import { UserPlus } from 'lucide-react'
import { ActionButton } from '#web/actions/action-button.tsx'
import { useVerbs } from '#web/actions/offered.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { administers } from '#web/data/rights/administers.ts'
import { Empty } from '#web/kit/empty.tsx'
import { Page } from '#web/kit/page.tsx'
import { useWords } from '#web/words/use-words.ts'
import { InvitationList } from './invitation-list.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { MemberList } from './member-list.tsx'
import { memberWords } from './members.words.ts'
import type { MembersSearch } from './members-search.ts'
import { Parts } from './parts.tsx'
import { usePresentMembers } from './use-members.ts'

/** Who belongs to the workspace, and inviting others. */
export function MembersPage() {
  const say = useWords(memberWords)
  const me = useMe()
  const navigate = useNavigate()
  const { invite: isInviting = false } = useSearch({ strict: false }) as MembersSearch
  const { data, error } = usePresentMembers()
  const isAdministrator = administers(me)
  const go = (search: MembersSearch) => void navigate({ to: '/members', search: search as never, replace: true })
  useVerbs({ 'member.invite': isAdministrator ? () => go({ invite: true }) : null })
  if (error && !data) throw error
  return (
    <Page
      title={say('title')}
      lead={say('lead', { workspace: me.workspace.name })}
      actions={<ActionButton id="member.invite" variant="filled" />}
    >
      <Parts />
      <MemberList />
      {isAdministrator && <InvitationList />}
      {data?.items.length === 1 && isAdministrator && (
        <Empty icon={UserPlus} title={say('alone')} text={say('aloneText')} />
      )}
      {isInviting && isAdministrator && <InviteDialog close={() => go({})} />}
    </Page>
  )
}
