import { Button } from '@mantine/core'
import { Handshake } from 'lucide-react'
import { useState } from 'react'
import { useIntroductions } from '#web/data/hooks/use-aims.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { Empty } from '#web/kit/empty.tsx'
import { introductionWords } from '#web/kit/introductions/introduction.words.ts'
import { IntroductionDialog } from '#web/kit/introductions/introduction-dialog.tsx'
import { IntroductionRow } from '#web/kit/introductions/introduction-row.tsx'
import { Page } from '#web/kit/page.tsx'
import { useWords } from '#web/words/use-words.ts'
import styles from './aims.module.css'
import { networkWords } from './network.words.ts'

/** Introductions one asked for or made, the latest first. */
export function IntroductionsPage() {
  const say = useWords(networkWords)
  const sayIntroduction = useWords(introductionWords)
  const { mayWrite } = useMe()
  const { data, error } = useIntroductions(null)
  const [asked, setAsked] = useState<'to-me' | 'by-me' | null>(null)
  if (error && !data) throw error
  const buttons = mayWrite && (
    <div className={styles.buttons}>
      <Button onClick={() => setAsked('to-me')}>{sayIntroduction('askFor')}</Button>
      <Button variant="default" onClick={() => setAsked('by-me')}>
        {sayIntroduction('introduce')}
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
