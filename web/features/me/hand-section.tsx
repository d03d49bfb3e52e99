import { displayName } from '@lazo/jscontact'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Download, Printer } from 'lucide-react'
import { useState } from 'react'
import type { OpenCard } from '#web/data/replica/open-card.ts'
import { download } from '#web/kit/download.ts'
import { fitsIntoCode, QrCode } from '#web/kit/qr/qr-code.tsx'
import { saveFile } from '#web/kit/save-file.ts'
import { Section } from '#web/kit/section.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { handedCard } from './handed-card.ts'
import styles from './me.module.css'
import { meWords } from './me.words.ts'

/** One's card as a code, as a file and on paper. */
export function HandSection({ card }: { readonly card: OpenCard }) {
  const say = useWords(meWords)
  const name = displayName(card.shared)
  const { data: vcard } = useVcard(card)
  const fits = vcard !== undefined && fitsIntoCode(vcard)
  return (
    <Section title={say('hand')} text={say('handText')}>
      <div className={styles.hand}>
        {fits && <QrCode text={vcard} label={say('code', { name })} size={220} />}
        {vcard !== undefined && !fits && <p role="status">{say('tooMuch')}</p>}
        <div className={styles.column}>
          <Button
            variant="default"
            disabled={vcard === undefined}
            leftSection={<Download size={17} aria-hidden="true" />}
            onClick={() => saveFile(vcard ?? '', `${fileName(name)}.vcf`, 'text/vcard')}
          >
            {say('file')}
          </Button>
          <PrintButton cardId={card.id} />
        </div>
      </div>
    </Section>
  )
}

/** A sheet full of visiting cards, to be cut out. */
function PrintButton({ cardId }: { readonly cardId: string }) {
  const say = useWords(meWords)
  const [isMaking, setMaking] = useState(false)
  const print = () => {
    setMaking(true)
    download('/prints', { body: { layout: 'card', cardIds: [cardId], options: { copies: COPIES } } }, 'lazo-card.pdf')
      .catch(showTrouble)
      .finally(() => setMaking(false))
  }
  return (
    <Button variant="default" loading={isMaking} leftSection={<Printer size={17} aria-hidden="true" />} onClick={print}>
      {say('paper')}
    </Button>
  )
}

/** As many as fit on a sheet. */
const COPIES = 10

/** What writes vCards is large, and is loaded when a card is shown here. */
function useVcard({ id, revision, shared }: OpenCard) {
  return useQuery({
    queryKey: ['me-vcard', id, revision],
    queryFn: async () => {
      const { cardToVcard } = await import('@lazo/vcard')
      return cardToVcard(handedCard(shared), { version: '3.0' })
    },
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Signs that a file system may stumble over. */
const UNSAFE = /[\\/:*?"<>|]+/g

function fileName(name: string): string {
  return name.replace(UNSAFE, ' ').trim().slice(0, 80) || 'contact'
}
