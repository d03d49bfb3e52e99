import { Button } from '@mantine/core'
import { Building, UsersRound } from 'lucide-react'
import { useState } from 'react'
import { type Team } from '#web/data/hooks/use-members.ts'
import { sharingWords } from '#web/kit/sharing/sharing.words.ts'
import { sayList } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from '../members.module.css'
import { BranchDialog } from './branch-dialog.tsx'
import { RemoveTeam } from './remove-team.tsx'
import { TeamDialog } from './team-dialog.tsx'
import { teamWords } from './teams.words.ts'
import type { Branch } from './use-branches.ts'

interface TeamSheetProps {
  readonly team: Team
  readonly teams: readonly Team[]
  /** What it has as a branch, once that is known. */
  readonly branch: Branch | null
}

/** One team: who is in it, what a branch has, and what can be done about it. */
export function TeamSheet({ team, teams, branch }: TeamSheetProps) {
  const say = useWords(teamWords)
  const [asked, setAsked] = useState<'edit' | 'remove' | null>(null)
  const close = () => setAsked(null)
  const outer = teams.find(({ id }) => id === team.outerId)
  const Icon = team.isBranch ? Building : UsersRound
  const notes = [
    ...(team.isBranch ? [say('branch')] : []),
    ...(outer ? [say('within', { team: outer.name })] : []),
    say('people', { count: team.members.length }),
  ]
  return (
    <section className={styles.team} data-inner={outer !== undefined || undefined} aria-label={team.name}>
      <header>
        <Icon size={20} strokeWidth={1.7} aria-hidden="true" />
        <div className={styles.who}>
          <h2>{team.name}</h2>
          <p className={styles.quiet}>{notes.join(' · ')}</p>
        </div>
        <span className={styles.buttons}>
          {team.mayFill && (
            <Button
              variant="default"
              size="xs"
              aria-label={say('editOf', { name: team.name })}
              onClick={() => setAsked('edit')}
            >
              {say('edit')}
            </Button>
          )}
          {team.mayManage && (
            <Button
              variant="subtle"
              color="red"
              size="xs"
              aria-label={say('removeOf', { name: team.name })}
              onClick={() => setAsked('remove')}
            >
              {say('remove')}
            </Button>
          )}
        </span>
      </header>
      <Names team={team} />
      {branch && <BranchFacts branch={branch} />}
      {asked === 'edit' && branch && team.mayManage && <BranchDialog branch={branch} teams={teams} close={close} />}
      {asked === 'edit' && !(branch && team.mayManage) && <TeamDialog team={team} teams={teams} close={close} />}
      {asked === 'remove' && <RemoveTeam team={team} teams={teams} close={close} />}
    </section>
  )
}

function Names({ team }: { readonly team: Team }) {
  const say = useWords(teamWords)
  if (team.members.length === 0) return <p className={styles.quiet}>{say('nobody')}</p>
  const names = team.members.map(({ name, byDomain }) => (byDomain ? `${name} (${say('byDomain')})` : name))
  return <p>{sayList(names)}</p>
}

function BranchFacts({ branch: { domains, stewards, books } }: { readonly branch: Branch }) {
  const say = useWords(teamWords)
  const sayRight = useWords(sharingWords)
  const shown = books.map(({ name, right }) => say('bookWith', { book: name, can: sayRight(`can-${right}`) }))
  return (
    <>
      {domains.length > 0 && <p>{say('domains', { domains: domains.join(', ') })}</p>}
      {shown.length > 0 && <p>{say('books', { books: sayList(shown) })}</p>}
      {stewards.length > 0 && (
        <p className={styles.quiet}>{say('stewards', { names: sayList(stewards.map(({ name }) => name)) })}</p>
      )}
    </>
  )
}
