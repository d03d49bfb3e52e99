import { Button } from '@mantine/core'
import { call } from '#web/data/api/call.ts'
import { presentReplica } from '#web/data/replica/present-replica.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { sayList } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from '../members.module.css'
import { type Team, useRenewMembers } from '../use-members.ts'
import { teamWords } from './teams.words.ts'

interface RemoveTeamProps {
  readonly team: Team
  readonly teams: readonly Team[]
  close(): void
}

/** Says what follows from deleting a team, and deletes it. */
export function RemoveTeam({ team: { id, name, members }, teams, close }: RemoveTeamProps) {
  const say = useWords(teamWords)
  const renew = useRenewMembers()
  const inner = teams.filter(({ outerId }) => outerId === id)
  const remove = async () => {
    await call('DELETE', `/teams/${id}`)
    showToast({ tone: 'done', text: say('removed', { name }) })
    close()
    await Promise.all([renew(), presentReplica().ask('renewBooks')])
  }
  return (
    <Dialog title={say('removeTitle', { name })} close={close}>
      <div className={styles.form}>
        <p>{members.length === 0 ? say('removeEmpty') : say('removeText', { count: members.length })}</p>
        {inner.length > 0 && <p>{say('removeInner', { names: sayList(inner.map((team) => team.name)) })}</p>}
      </div>
      <div className={styles.ends}>
        <Button variant="default" onClick={close} data-autofocus>
          {say('cancel')}
        </Button>
        <Button color="red" onClick={() => void remove().catch(showTrouble)}>
          {say('remove')}
        </Button>
      </div>
    </Dialog>
  )
}
