import { Button } from '@mantine/core'
import { enterWorkspace } from '#web/data/api/workspace.ts'
import { noteLeaving } from '#web/data/session/session.ts'
import { renewSession } from '#web/data/session/session-store.ts'
import { useTitle } from '#web/kit/page.tsx'
import { useForm } from '#web/kit/use-form.ts'
import { useWords } from '#web/words/use-words.ts'
import { sessionWords } from './session.words.ts'
import { Stage } from './stage.tsx'

interface ChoosePageProps {
  /** The workspaces one may enter. */
  readonly workspaces: readonly { readonly id: string; readonly name: string }[]
}

/** Asks who belongs to several workspaces which one to enter; the next start goes on there. */
export function ChoosePage({ workspaces }: ChoosePageProps) {
  const say = useWords(sessionWords)
  useTitle(say('choose'))
  const enterAnew = () => {
    noteLeaving()
    void renewSession()
  }
  return (
    <Stage>
      <h1>{say('choose')}</h1>
      <p>{say('chooseText')}</p>
      {workspaces.map((workspace) => (
        <Enter key={workspace.id} {...workspace} />
      ))}
      <Button variant="subtle" onClick={enterAnew}>
        {say('otherAccount')}
      </Button>
    </Stage>
  )
}

function Enter({ id, name }: ChoosePageProps['workspaces'][number]) {
  const { trouble, isSending, send } = useForm(async () => {
    enterWorkspace(id)
    await renewSession()
  })
  return (
    <form onSubmit={send} style={{ display: 'grid', gap: '0.5rem' }}>
      {trouble && <p role="alert">{trouble}</p>}
      <Button type="submit" variant="default" size="md" loading={isSending}>
        {name}
      </Button>
    </form>
  )
}
