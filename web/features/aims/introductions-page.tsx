import { Button } from '@mantine/core'
import { Handshake } from 'lucide-react'
import { useState } from 'react'
import { useMe } from '#web/data/hooks/use-session.ts'
import { Empty } from '#web/kit/empty.tsx'
import { Page } from '#web/kit/page.tsx'
import { useWords } from '#web/words/use-words.ts'
import styles from './aims.module.css'
import { IntroductionDialog } from './introduction-dialog.tsx'
import { IntroductionRow } from './introduction-row.tsx'
import { networkWords } from './network.words.ts'
import { useIntroductions } from './use-aims.ts'

/** Introductions one asked for or made, the latest first. */
export function IntroductionsPage() {
  const say = useWords(networkWords)
  const { mayWrite } = useMe()
  const { data, error } = useIntroductions()
  const [asked, setAsked] = useState<'to-me' | 'by-me' | null>(null)
  if (error && !data) throw error
  const buttons = mayWrite && (
    <div className={styles.buttons}>
      <Button onClick={() => setAsked('to-me')}>{say('askFor')}</Button>
      <Button variant="default" onClick={() => setAsked('by-me')}>
        {say('introduce')}
      </Button>
    </div>
  )
  return (
    <Page title={say('intros')} lead={say('introsLead')} actions={data?.items.length ? buttons : null}>
      {data?.items.length === 0 && (
        <Empty icon={Handshake} title={say('noIntros')} text={say('noIntrosText')}>
          {buttons}
        </Empty>
      )}
      <ul className={styles.list}>
        {data?.items.map((one) => (
          <IntroductionRow key={one.id} introduction={one} mayWrite={mayWrite} />
        ))}
      </ul>
      {asked && <IntroductionDialog way={asked} close={() => setAsked(null)} />}
    </Page>
  )
}
