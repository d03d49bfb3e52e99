import { Button, TextInput } from '@mantine/core'
import { call } from '#web/data/api/call.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { administers } from '#web/data/rights/administers.ts'
import { renewSession } from '#web/data/session/session-store.ts'
import { Trouble } from '#web/kit/form/trouble.tsx'
import { showUndoable } from '#web/kit/toast/show-undoable.ts'
import { useForm } from '#web/kit/use-form.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './settings.module.css'
import { settingsWords } from './settings.words.ts'

/** What the workspace is called, to be changed by who manages it. */
export function WorkspaceName() {
  const say = useWords(settingsWords)
  const me = useMe()
  const before = me.workspace.name
  const set = async (typed: string) => {
    const { name } = await call<{ name: string }>('PUT', '/workspace/name', { body: { name: typed } })
    await renewSession()
    return name
  }
  const { trouble, isSending, send } = useForm(async ({ workspace = '' }) => {
    showUndoable(say('workspaceRenamed', { name: await set(workspace) }), () => set(before))
  })
  if (!administers(me)) return <p>{before}</p>
  return (
    <form key={before} className={styles.form} onSubmit={send}>
      <TextInput
        name="workspace"
        label={say('workspaceName')}
        description={say('workspaceHint')}
        defaultValue={before}
        maxLength={200}
        required
      />
      <Trouble text={trouble} />
      <div>
        <Button type="submit" variant="default" loading={isSending}>
          {say('rename')}
        </Button>
      </div>
    </form>
  )
}
