import lines from '#web/kit/list.module.css'
import { sayMoment } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { actWords } from './act.words.ts'
import styles from './administration.module.css'
import { auditWords } from './audit.words.ts'
import { isKnownAct } from './known-acts.ts'
import type { AuditEntry } from './use-audit.ts'

type Say = ReturnType<typeof useWords<keyof (typeof auditWords)['table']>>

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-/

/** One act: what, by whom, to what, when, and through which door. */
export function AuditRow({ entry }: { readonly entry: AuditEntry }) {
  const say = useWords(auditWords)
  const sayAct = useWords(actWords)
  const { act, member, subjectName, at, isErased } = entry
  const who = member === null ? say('server') : (member.name ?? say('formerMember'))
  const facts = sayFacts(entry.facts, say)
  return (
    <li>
      <span className={lines.text}>
        <span>
          {isKnownAct(act) ? sayAct(act) : act}
          {subjectName !== null && (
            <>
              : <bdi>{subjectName}</bdi>
            </>
          )}
        </span>
        <span className={styles.quiet}>
          <bdi>{who}</bdi> · <time dateTime={at}>{sayMoment(at)}</time>
          <Door door={entry.door} />
          {isErased && ` · ${say('erased')}`}
        </span>
        {facts !== '' && <span className={styles.quiet}>{facts}</span>}
      </span>
    </li>
  )
}

const DOORS = ['rest', 'cli', 'web', 'carddav', 'job', 'form'] as const

function Door({ door }: { readonly door: string | null }) {
  const say = useWords(auditWords)
  const known = DOORS.find((one) => one === door)
  return known && <> · {say(`door-${known}`)}</>
}

const FACTS = ['name', 'email', 'role', 'from', 'to', 'format', 'cards', 'ofCards'] as const
const VALUES = ['admin', 'comment', 'delete', 'edit', 'guest', 'manage', 'member', 'owner', 'share', 'view'] as const

/** Facts of the office in short; ids tell people nothing and stand in the file. */
function sayFacts(facts: AuditEntry['facts'], say: Say): string {
  return FACTS.flatMap((name) => {
    const told = facts[name]
    if (typeof told !== 'number' && (typeof told !== 'string' || ID.test(told))) return []
    const known = VALUES.find((one) => one === told)
    return say(`fact-${name}`, { value: known ? say(`value-${known}`) : told })
  }).join(' · ')
}
