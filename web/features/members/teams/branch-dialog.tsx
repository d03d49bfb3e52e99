import { TagsInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { type Team } from '#web/data/hooks/use-members.ts'
import { presentReplica } from '#web/data/replica/present-replica.ts'
import { FormDialog } from '#web/kit/form/form-dialog.tsx'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import { useRenewMembers } from '../use-members.ts'
import { type BranchBook, BranchBooks } from './branch-books.tsx'
import { MemberChoice } from './member-choice.tsx'
import { type Moves, movesBetween } from './moves.ts'
import { OuterSelect } from './outer-select.tsx'
import { teamWords } from './teams.words.ts'
import type { Branch } from './use-branches.ts'

interface BranchDialogProps {
  /** Null for a new one. */
  readonly branch: Branch | null
  readonly teams: readonly Team[]
  close(): void
}

/** Everything a branch has, in one form: name, domains, books, who sees to it. */
export function BranchDialog({ branch, teams, close }: BranchDialogProps) {
  const say = useWords(teamWords)
  const renew = useRenewMembers()
  const [domains, setDomains] = useState<readonly string[]>(branch?.domains ?? [])
  const [books, setBooks] = useState<readonly BranchBook[]>(branch?.books ?? [])
  const [stewardIds, setStewardIds] = useState<readonly string[]>((branch?.stewards ?? []).map(({ id }) => id))
  const [outerId, setOuterId] = useState<string | null>(branch?.outerId ?? null)
  const before = ownMembers(branch)
  const [memberIds, setMemberIds] = useState<readonly string[]>(before)
  const save = async ({ name = '' }: Readonly<Record<string, string>>) => {
    const given = books.map(({ bookId, right }) => ({ bookId, right }))
    const body = { name, outerId, domains, stewardIds, books: given }
    if (branch) await change(branch.id, body, movesBetween(before, memberIds))
    else await call('POST', '/branches', { body: { ...body, memberIds } })
    await Promise.all([renew(), presentReplica().ask('renewBooks')])
    showToast({ tone: 'done', text: say('saved', { name }) })
  }
  return (
    <FormDialog
      title={branch ? say('editOf', { name: branch.name }) : say('newBranch')}
      size="lg"
      verb={say(branch ? 'save' : 'makeBranch')}
      save={save}
      close={close}
    >
      <TextInput
        name="name"
        label={say('name')}
        defaultValue={branch?.name ?? ''}
        maxLength={200}
        required
        data-autofocus
      />
      <TagsInput
        label={say('domainsLabel')}
        description={say('domainsHint')}
        value={[...domains]}
        onChange={setDomains}
        splitChars={[',', ' ', ';']}
      />
      <BranchBooks books={books} choose={setBooks} />
      <MemberChoice
        label={say('stewardsLabel')}
        description={say('stewardsHint')}
        chosen={stewardIds}
        choose={setStewardIds}
      />
      <MemberChoice
        label={say('others')}
        description={say('othersHint')}
        chosen={memberIds}
        without={[...stewardIds, ...byDomain(branch)]}
        choose={setMemberIds}
      />
      <OuterSelect teamId={branch?.id ?? null} teams={teams} outerId={outerId} choose={setOuterId} />
    </FormDialog>
  )
}

function byDomain(branch: Branch | null): readonly string[] {
  return (branch?.members ?? []).filter((member) => member.byDomain).map(({ id }) => id)
}

/** Who was put into it, and neither belongs by their address nor sees to it. */
function ownMembers(branch: Branch | null): readonly string[] {
  const stewards = (branch?.stewards ?? []).map(({ id }) => id)
  return (branch?.members ?? [])
    .filter(({ id, byDomain: belongs }) => !belongs && !stewards.includes(id))
    .map(({ id }) => id)
}

async function change(branchId: string, body: object, { add, remove }: Moves): Promise<void> {
  await call('PATCH', `/branches/${branchId}`, { body })
  if (add.length + remove.length > 0) await call('POST', `/teams/${branchId}/members`, { body: { add, remove } })
}
