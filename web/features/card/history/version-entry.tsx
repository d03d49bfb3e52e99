import { handledByProperty } from '@lazo/jscontact'
import { Button } from '@mantine/core'
import { History, Undo2, X } from 'lucide-react'
import type { OpenCard } from '#web/data/replica/open-card.ts'
import { editCard } from '#web/data/verbs/edit-card.ts'
import { fieldWords } from '#web/kit/fields/fields.words.ts'
import { namePath, sayValue } from '#web/kit/fields/say-value.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { sayMoment } from '#web/words/format.ts'
import { useLanguage, useWords } from '#web/words/use-words.ts'
import { patchToRestore } from './card-at.ts'
import { type Change, changesOf } from './changes-of.ts'
import styles from './history.module.css'
import { historyWords } from './history.words.ts'
import { useBatchTitles, useMemberNames, type Version } from './use-history.ts'

const ACTS = {
  create: 'act-create',
  edit: 'act-edit',
  trash: 'act-trash',
  restore: 'act-restore',
  link: 'act-link',
  unlink: 'act-unlink',
  move: 'act-move',
  merge: 'act-merge',
} as const satisfies Readonly<Record<Version['act'], string>>

const DOORS = {
  web: 'door-web',
  rest: 'door-rest',
  cli: 'door-cli',
  carddav: 'door-carddav',
  jmap: 'door-jmap',
  ldap: 'door-ldap',
  form: 'door-form',
  job: 'door-job',
  demo: 'door-demo',
} as const satisfies Readonly<Record<Version['door'], string>>

interface VersionEntryProps {
  readonly card: OpenCard
  readonly version: Version
  readonly isLatest: boolean
  /** Null for who may not change the card. */
  readonly onRestore: (() => void) | null
}

/** Who did what and when, through which door, and the ways back. */
export function VersionEntry({ card, version, isLatest, onRestore }: VersionEntryProps) {
  const say = useWords(historyWords)
  const who = useMemberNames().get(version.memberId) ?? say('somebody')
  const door = useDoor(version)
  // What a card was made with is the card itself: its first version would repeat everything.
  const changes = version.act === 'create' ? [] : changesOf(version.forward, version.reverse)
  return (
    <li className={styles.version}>
      <h2>{say(ACTS[version.act])}</h2>
      <p className={styles.who}>
        {say(version.door === 'form' ? 'whoForm' : 'who', { who, when: sayMoment(version.at), door })}
      </p>
      <ul className={styles.changes}>
        {changes.map((change) => (
          <ChangeEntry key={change.path} card={card} change={change} mayRestore={onRestore !== null} />
        ))}
      </ul>
      {!isLatest && onRestore && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<History size={15} aria-hidden="true" />}
          onClick={onRestore}
        >
          {say('restoreCard')}
        </Button>
      )}
    </li>
  )
}

/** Through which door it came, with the file or the form where that is known. */
function useDoor({ door, batchId }: Version): string {
  const say = useWords(historyWords)
  const title = useBatchTitles().get(batchId ?? '')
  if (door === 'form' && title !== undefined) return say('formOf', { title })
  if (title !== undefined) return say('importOf', { title })
  // Whatever a member has done in the background as one is an import.
  return say(door === 'job' && batchId !== null ? 'import' : DOORS[door])
}

interface ChangeEntryProps {
  readonly card: OpenCard
  readonly change: Change
  readonly mayRestore: boolean
}

function ChangeEntry({ card, change: { path, before, after }, mayRestore }: ChangeEntryProps) {
  const say = useWords(historyWords)
  const sayField = useWords(fieldWords)
  const language = useLanguage()
  const [was, is] = [before, after].map((value) => sayValue(path, value, { say: sayField, language }))
  const name = namePath(path, sayField)
  const isAdded = before === undefined
  // Who handles a card is said on its page: no edit of the card changes it.
  const isOfServer = path.startsWith(handledByProperty)
  const patch = mayRestore && !isOfServer ? patchToRestore(card.shared, path, before) : null
  return (
    <li className={styles.change}>
      <span className={styles.field}>{name}</span>
      <span className={styles.values}>
        <bdi>{is || (after === undefined ? say('nothing') : say('changed'))}</bdi>
        {was && (
          <del>
            {say('was')} <bdi>{was}</bdi>
          </del>
        )}
      </span>
      {patch && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={
            isAdded
              ? say('removeValueOf', { what: name, value: is || say('changed') })
              : say('restoreValueOf', { what: name, value: was || say('changed') })
          }
          leftSection={isAdded ? <X size={14} aria-hidden="true" /> : <Undo2 size={14} aria-hidden="true" />}
          onClick={() => void editCard(card.id, patch).catch(showTrouble)}
        >
          {say(isAdded ? 'removeValue' : 'restoreValue')}
        </Button>
      )}
    </li>
  )
}
