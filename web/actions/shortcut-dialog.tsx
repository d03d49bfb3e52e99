import { Dialog } from '#web/kit/dialog.tsx'
import { useLanguage, useWords } from '#web/words/use-words.ts'
import type { Action, ActionSection } from './action.ts'
import { actionWords } from './action.words.ts'
import { actions } from './actions.table.ts'
import { Shortcut } from './shortcut.tsx'
import styles from './shortcut-help.module.css'

const SECTIONS: readonly ActionSection[] = ['go', 'create', 'list', 'selection', 'card', 'app']

/** The help of shortcuts while it is open. */
export function ShortcutDialog({ close }: { readonly close: () => void }) {
  const say = useWords(actionWords)
  return (
    <Dialog close={close} title={say('shortcuts')} size="xl">
      <p className={styles.lead}>{say('shortcutsLead')}</p>
      <div className={styles.sections}>
        {SECTIONS.map((section) => (
          <ShortcutSection key={section} section={section} />
        ))}
      </div>
    </Dialog>
  )
}

function ShortcutSection({ section }: { readonly section: ActionSection }) {
  const say = useWords(actionWords)
  const language = useLanguage()
  const listed = Object.entries<Action>(actions).filter(([, action]) => action.section === section && action.keys)
  return (
    <section>
      <h3>{say(section)}</h3>
      <dl>
        {listed.map(([id, { name, keys }]) => (
          <div key={id}>
            <dt>{String(name[language])}</dt>
            <dd>
              <Shortcut keys={keys?.[0] ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
