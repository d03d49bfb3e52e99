import { useTeams } from '#web/data/hooks/use-members.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './members.module.css'
import { memberWords } from './members.words.ts'

/** The teams somebody is in. */
export function MemberTeams({ memberId }: { readonly memberId: string }) {
  const say = useWords(memberWords)
  const { data } = useTeams({ staleTime: 0 })
  const teams = data?.items ?? []
  const own = teams.filter(({ members }) => members.some(({ id }) => id === memberId))
  if (own.length === 0) return <p className={styles.quiet}>{say('noTeams')}</p>
  return (
    <ul className={styles.plain}>
      {own.map(({ id, name, outerId }) => {
        const outer = teams.find((team) => team.id === outerId)
        return (
          <li key={id}>
            <bdi>{name}</bdi>
            {outer && <span className={styles.quiet}> {say('within', { team: outer.name })}</span>}
          </li>
        )
      })}
    </ul>
  )
}
