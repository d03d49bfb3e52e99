import { Button, Checkbox, Radio, Select } from '@mantine/core'
import { useBooks } from '#web/data/hooks/use-books.ts'
import { takesCards } from '#web/data/rights/takes-cards.ts'
import { Page } from '#web/kit/page.tsx'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './imports.module.css'
import { importWords } from './imports.words.ts'
import { countComing, nameOf, type TalkChoices } from './talk-choices.ts'
import { TalkColumnTable } from './talk-columns.tsx'
import { TalkLeft } from './talk-left.tsx'
import { TalkPeople } from './talk-people.tsx'
import type { TalkPreview } from './talk-types.ts'
import { talkWords } from './talks.words.ts'
import type { ImportWizard, TalksState } from './wizard-state.ts'

interface TalksStepProps {
  readonly state: TalksState
  readonly wizard: ImportWizard
}

/** What an export tells of talks: with whom, who of them are contacts, and what is kept; everything can still be changed. */
export function TalksStep({ state, wizard }: TalksStepProps) {
  const sayImport = useWords(importWords)
  const say = useWords(talkWords)
  const { upload, talks, choices, isAsking, contacts } = state
  const coming = countComing(talks, choices)
  const lacksBook = coming.makes && choices.bookId === ''
  return (
    <Page
      title={upload.fileName}
      actions={<Button variant="default" onClick={wizard.leave} children={sayImport('otherFile')} />}
    >
      {contacts && (
        <Button variant="subtle" onClick={wizard.lookAtContacts}>
          {say('toContacts')}
        </Button>
      )}
      <section className={styles.part} aria-live="polite" aria-busy={isAsking}>
        <h2>{say('what')}</h2>
        <TalkCounts talks={talks} />
        <TalkLeft left={talks.left} />
      </section>
      {isOwnTable(talks) && (
        <TalkColumnTable
          table={talks.table}
          said={choices.columns}
          isAsking={isAsking}
          look={(columns) => wizard.chooseTalks({ columns })}
        />
      )}
      {talks.self.isNeeded && <WhoAmI talks={talks} choices={choices} choose={wizard.chooseTalks} />}
      <TalkPeople people={talks.people} choices={choices} choose={wizard.chooseTalks} />
      <TalkFields talks={talks} choices={choices} needsBook={coming.makes} choose={wizard.chooseTalks} />
      <div className={styles.go}>
        {coming.talks + coming.desk === 0 && <p className={styles.quiet}>{say('nothingNew')}</p>}
        {coming.desk > 0 && <p className={styles.quiet}>{say('toDesk', { count: coming.desk })}</p>}
        {lacksBook && <p className={styles.quiet}>{say('noBook')}</p>}
        <Button
          size="md"
          onClick={wizard.startTalks}
          disabled={isAsking || lacksBook || coming.talks + coming.desk === 0}
        >
          {say('start', { count: coming.talks })}
        </Button>
      </div>
    </Page>
  )
}

/** Whether the columns of a table may say something else than what their names do: those of networks never do. */
function isOwnTable(talks: TalkPreview): talks is TalkPreview & { readonly table: NonNullable<TalkPreview['table']> } {
  return talks.table !== null && talks.kinds.every((kind) => kind === 'talks-csv' || kind === 'calls-csv')
}

interface ChoosingProps {
  readonly choices: TalkChoices
  choose(changed: Partial<TalkChoices>): void
}

function TalkCounts({ talks: { counts, left } }: { readonly talks: TalkPreview }) {
  const say = useWords(talkWords)
  const leftOut = Object.values(left).reduce<number>((sum, count) => sum + (count ?? 0), 0)
  const told = [
    { key: 'new', word: say('talks'), count: counts.talks },
    { key: 'known', word: say('known'), count: counts.known },
    { key: 'people', word: say('people'), count: counts.people },
    { key: 'matched', word: say('matched'), count: counts.matched },
    { key: 'unsure', word: say('unsure'), count: counts.unsure },
    { key: 'unknown', word: say('unknown'), count: counts.unknown },
    { key: 'left', word: say('leftOut'), count: leftOut },
  ]
  return (
    <dl className={styles.counts}>
      {told
        .filter(({ key, count }) => key === 'new' || count > 0)
        .map(({ key, word, count }) => (
          <div key={key} data-key={key}>
            <dt>{word}</dt>
            <dd>{sayNumber(count)}</dd>
          </div>
        ))}
    </dl>
  )
}

function WhoAmI({ talks, choices, choose }: ChoosingProps & { readonly talks: TalkPreview }) {
  const say = useWords(talkWords)
  const { candidates } = talks.self
  const places = candidates.flatMap((party, i) => (choices.self.some((one) => isSame(one, party)) ? [String(i)] : []))
  return (
    <section className={styles.part}>
      <Checkbox.Group
        label={say('whoAmI')}
        value={places}
        onChange={(chosen) => choose({ self: candidates.filter((_, i) => chosen.includes(String(i))) })}
      >
        <div className={styles.fields}>
          {candidates.map((party, i) => (
            <Checkbox key={nameOf(party)} value={String(i)} label={nameOf(party)} />
          ))}
        </div>
      </Checkbox.Group>
    </section>
  )
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

interface TalkFieldsProps extends ChoosingProps {
  readonly talks: TalkPreview
  /** Whether contacts are made, which go into a book. */
  readonly needsBook: boolean
}

function TalkFields({ talks: { counts }, choices, needsBook, choose }: TalkFieldsProps) {
  const say = useWords(talkWords)
  const open = (useBooks() ?? []).filter(takesCards)
  return (
    <section className={styles.part}>
      {counts.unknown > 0 && (
        <Radio.Group
          label={say('others', { count: counts.unknown })}
          value={choices.others}
          onChange={(others) => choose({ others: others as TalkChoices['others'] })}
        >
          <div className={styles.radios}>
            <Radio value="leave" label={say('others-leave')} />
            <Radio value="desk" label={say('others-desk')} description={say('others-deskWhy')} />
            {open.length > 0 && <Radio value="make" label={say('others-make')} />}
          </div>
        </Radio.Group>
      )}
      {needsBook && open.length > 0 && (
        <Select
          label={say('book')}
          value={choices.bookId}
          allowDeselect={false}
          data={open.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(bookId) => bookId && choose({ bookId })}
        />
      )}
      <Checkbox
        label={say('keepsText')}
        description={say('keepsTextWhy')}
        checked={choices.keepsText}
        onChange={({ currentTarget }) => choose({ keepsText: currentTarget.checked })}
      />
    </section>
  )
}
