import { Button } from '@mantine/core'
import type { Entry } from '#web/data/hooks/use-entry.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { deskWords } from './desk.words.ts'
import { LaterMenu } from './later-menu.tsx'
import { SpamButton } from './spam-button.tsx'
import type { EntryChange } from './use-desk.ts'
import { useDeskActs } from './use-desk-acts.ts'

interface EntryActsProps {
  readonly entry: Entry
  readonly size?: 'compact-sm' | 'sm'
  /** What was typed and is not saved yet; it is saved with the act. */
  said?(): EntryChange
  /** The keys that press a button, told to whoever listens to the page. */
  readonly keys?: { readonly leaveOut: string }
  /** Called when it is done. */
  over?(): void
}

/** What becomes of an entry besides a contact: each is done at once, and can be taken back. */
export function EntryActs({ entry, size = 'sm', keys, said = () => ({}), over = () => undefined }: EntryActsProps) {
  const say = useWords(deskWords)
  const acts = useDeskActs()
  const name = entry.name || say('nameless')
  const run = (act: Promise<void>) => void act.then(over).catch(showTrouble)
  if (entry.state === 'merged')
    return (
      <Button
        size={size}
        variant="default"
        aria-label={say('takeBackOf', { name })}
        onClick={() => run(acts.takeBack(entry))}
      >
        {say('takeBack')}
      </Button>
    )
  const isScan = entry.source === 'scan'
  const isSettled = entry.state === 'spam' || entry.state === 'answered'
  return (
    <>
      {isSettled ? (
        <Button
          size={size}
          variant="default"
          aria-label={say('reopenOf', { name })}
          onClick={() => run(acts.reopen(entry))}
        >
          {say('reopen')}
        </Button>
      ) : (
        <Button
          size={size}
          variant="default"
          aria-label={say(isScan ? 'leaveOutOf' : 'answeredOf', { name })}
          {...(keys ? { 'aria-keyshortcuts': keys.leaveOut } : {})}
          onClick={() => run(acts.answer(entry, said()))}
        >
          {say(isScan ? 'leaveOut' : 'answered')}
        </Button>
      )}
      {entry.state !== 'spam' && (
        <>
          <LaterMenu name={name} size={size} put={async (day) => run(acts.plan(entry, day, said()))} />
          <SpamButton name={name} size={size} put={(reason) => acts.refuse(entry, reason, said()).then(over)} />
        </>
      )}
    </>
  )
}
