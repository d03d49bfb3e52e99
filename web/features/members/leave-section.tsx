import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type Member } from '#web/data/hooks/use-members.ts'
import { forgetWhenOver } from '#web/data/replica/forget-everything.ts'
import { renewSession } from '#web/data/session/session-store.ts'
import { Section } from '#web/kit/section.tsx'
import { useWords } from '#web/words/use-words.ts'
import { memberWords } from './members.words.ts'
import { RemoveMember } from './remove-member.tsx'

/** Leaves the workspace, and hands one's books over. */
export function LeaveSection({ member }: { readonly member: Member }) {
  const say = useWords(memberWords)
  const navigate = useNavigate()
  const [isLeaving, setLeaving] = useState(false)
  const leave = async () => {
    await navigate({ to: '/people', replace: true })
    await forgetWhenOver(await renewSession())
  }
  return (
    <Section title={say('leaveHead')} text={say('leaveText')}>
      <div>
        <Button variant="light" color="red" onClick={() => setLeaving(true)}>
          {say('leave')}
        </Button>
      </div>
      {isLeaving && <RemoveMember member={member} close={() => setLeaving(false)} done={() => void leave()} />}
    </Section>
  )
}
