import { useWords } from '#web/words/use-words.ts'
import { sayReasons } from './say-reasons.ts'
import styles from './self-check.module.css'
import { type MemberUse, type SelfCheck, seatsOf } from './self-check.ts'
import { selfCheckWords } from './self-check.words.ts'

/** Who needs a seat and who only the connection, each with the reasons. */
export function ReportPeople({ check }: { readonly check: SelfCheck }) {
  const say = useWords(selfCheckWords)
  const { seat, connection } = seatsOf(check.members)
  return (
    <>
      <People title={say('withSeat')} members={seat} />
      <People title={say('withConnection')} members={connection} />
    </>
  )
}

function People({ title, members }: { readonly title: string; readonly members: readonly MemberUse[] }) {
  const say = useWords(selfCheckWords)
  return (
    <section>
      <h3>{title}</h3>
      {members.length === 0 && <p>{say('nobody')}</p>}
      {members.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('member')}</th>
              <th scope="col">{say('why')}</th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.id}>
                <th scope="row">{member.name}</th>
                <td>{sayReasons(member).join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
