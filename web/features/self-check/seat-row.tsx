import { Checkbox } from '@mantine/core'
import { useId } from 'react'
import { useWords } from '#web/words/use-words.ts'
import { sayReasons } from './say-reasons.ts'
import styles from './self-check.module.css'
import { type MemberUse, NEEDS, type Need, needsOf } from './self-check.ts'
import { selfCheckWords } from './self-check.words.ts'
import { useSelfCheckVerbs } from './use-self-check.ts'

/** A member with what they make, to be ticked. */
export function SeatRow({ member, isOpen }: { readonly member: MemberUse; readonly isOpen: boolean }) {
  const say = useWords(selfCheckWords)
  const verbs = useSelfCheckVerbs()
  const id = useId()
  const needs = needsOf(member)
  const tick = (need: Need) => {
    const next = NEEDS.filter((one) => (one === need ? !needs.includes(one) : needs.includes(one)))
    void verbs.seat([{ memberId: member.id, needs: next }], say('seatSaved', { who: member.name }))
  }
  return (
    <li>
      <span className={styles.who}>
        <strong id={id}>{member.name}</strong>
        <span className={styles.quiet}>{sayReasons(member).join(' · ')}</span>
      </span>
      <fieldset className={styles.ticks} disabled={!isOpen}>
        <legend className={styles.hidden}>{say('seatsOf', { who: member.name })}</legend>
        {NEEDS.map((need) => (
          <Checkbox
            key={need}
            label={say(need)}
            checked={needs.includes(need)}
            onChange={() => tick(need)}
            data-suggested={member.said === null || undefined}
          />
        ))}
        {member.said === null && needs.length > 0 && <span className={styles.quiet}>{say('suggested')}</span>}
      </fieldset>
    </li>
  )
}
