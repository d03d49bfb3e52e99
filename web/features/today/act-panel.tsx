import { Button, SegmentedControl, Select, Textarea } from '@mantine/core'
import { Copy } from 'lucide-react'
import { useState } from 'react'
import { Dialog } from '#web/kit/dialog.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { type PreparedLink, preparedLinks } from '#web/kit/ways/prepared-links.ts'
import { sayList } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import type { Person } from './person-of.ts'
import { sayReasons } from './say-reason.ts'
import styles from './today.module.css'
import { todayWords } from './today.words.ts'
import type { Doing } from './today-acts.ts'
import type { TodayItem } from './today-item.ts'
import { type DraftChoice, useDrafts } from './use-drafts.ts'
import { WayButtons } from './way-buttons.tsx'

interface ActPanelProps {
  readonly item: TodayItem
  readonly person: Person
  readonly today: string
  done(doing: Doing): void
  close(): void
}

/** What to do for somebody: a text to look over, the ways to send it, and how to say that it is done. */
export function ActPanel({ item, person, today, done, close }: ActPanelProps) {
  const say = useWords(todayWords)
  const [asked, setAsked] = useState<PreparedLink | null>(null)
  const texts = useDrafts(item)
  const finish = (doing: Doing) => {
    done({ ...doing, marks: doing.medium === 'message' || doing.medium === 'email' ? texts.marks : [] })
    close()
  }
  const take = (link: PreparedLink) => {
    // A call may not be answered, and a page only looked at: what came of it is asked when one is back.
    if (link.way === 'call' || link.way === 'profile') setAsked(link)
    else finish({ medium: link.way === 'mail' ? 'email' : 'message', network: link.network })
  }
  const links = preparedLinks(person.handles, { subject: say('subject'), text: texts.text })
  return (
    <Dialog title={person.name} close={close} size="lg" isKept>
      <div className={styles.panel}>
        <p className={styles.why}>{sayReasons(item, today).join(' · ')}</p>
        {item.touch !== null && item.touch !== 'hello' && <p className={styles.hint}>{say(`hint-${item.touch}`)}</p>}
        {asked ? (
          <Returned link={asked} item={item} name={person.name} finish={finish} stay={() => setAsked(null)} />
        ) : (
          <>
            {item.cardId !== null && <DraftFields texts={texts} />}
            <WayButtons links={links} take={take} />
            <AlreadyDone item={item} finish={finish} />
          </>
        )}
      </div>
    </Dialog>
  )
}

const TONES = { warm: 'warm', brief: 'brief', formal: 'formal' } as const

/** The text in the tone and language of one's choice, to be changed as one likes. */
function DraftFields({ texts }: { readonly texts: DraftChoice }) {
  const say = useWords(todayWords)
  const { tones, tone, setTone, language, setLanguage, text, setText, uses, isSpent } = texts
  return (
    <>
      <div className={styles.choice}>
        {tones.length > 1 && (
          <SegmentedControl
            aria-label={say('tone')}
            value={tone}
            data={tones.map((value) => ({ value, label: say(TONES[value]) }))}
            onChange={(value) => setTone(value as DraftChoice['tone'])}
          />
        )}
        <Select
          aria-label={say('speaks')}
          allowDeselect={false}
          w="8rem"
          value={language}
          data={[
            { value: 'es', label: 'Español' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(value) => setLanguage((value ?? 'es') as DraftChoice['language'])}
        />
      </div>
      {isSpent && <p className={styles.hint}>{say('saidAll')}</p>}
      <Textarea
        label={say('text')}
        autosize
        minRows={5}
        maxRows={12}
        value={text}
        data-autofocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {uses.length > 0 && (
        <p className={styles.hint}>{say('uses', { what: sayList(uses.map((use) => say(`uses-${use}`))) })}</p>
      )}
      <CopyButton text={text} />
    </>
  )
}

function CopyButton({ text }: { readonly text: string }) {
  const say = useWords(todayWords)
  const [isCopied, setCopied] = useState(false)
  const copy = () =>
    void navigator.clipboard
      .writeText(text)
      .then(() => setCopied(true))
      .catch(showTrouble)
  return (
    <Button variant="subtle" size="compact-sm" leftSection={<Copy size={15} aria-hidden="true" />} onClick={copy}>
      {say(isCopied ? 'copied' : 'copy')}
    </Button>
  )
}

interface ReturnedProps {
  readonly link: PreparedLink
  readonly item: TodayItem
  readonly name: string
  finish(doing: Doing): void
  stay(): void
}

/** Whoever comes back from a call or a page says whether something came of it. */
function Returned({ link, item, name, finish, stay }: ReturnedProps) {
  const say = useWords(todayWords)
  const isCall = link.way === 'call'
  const onPage = item.touch === 'endorse' ? 'endorsement' : 'comment'
  return (
    <div className={styles.returned} role="group" aria-label={say('returned')}>
      <p aria-live="polite">{say(isCall ? 'returned-call' : 'returned-profile', { name })}</p>
      <Button data-autofocus onClick={() => finish({ medium: isCall ? 'call' : onPage, network: link.network })}>
        {say('yes')}
      </Button>
      <Button variant="default" onClick={stay}>
        {say('no')}
      </Button>
    </div>
  )
}

const DONE = ['meeting', 'call', 'message', 'email'] as const

/** What was done elsewhere is noted with one press. */
function AlreadyDone({ item, finish }: { readonly item: TodayItem; finish(doing: Doing): void }) {
  const say = useWords(todayWords)
  if (item.cardId === null) return null
  return (
    <div className={styles.already} role="group" aria-label={say('already')}>
      <p>{say('already')}</p>
      {DONE.map((medium) => (
        <Button key={medium} size="compact-sm" variant="default" onClick={() => finish({ medium })}>
          {say(`done-${medium}`)}
        </Button>
      ))}
      {item.followUpId !== null && (
        <Button size="compact-sm" variant="default" onClick={() => finish({ medium: null })}>
          {say('done-plain')}
        </Button>
      )}
    </div>
  )
}
