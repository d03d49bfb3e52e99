import { displayName } from '@lazo/jscontact'
import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { Download, Share2 } from 'lucide-react'
import { useState } from 'react'
import { Dialog } from '#web/kit/dialog.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { useEdits } from '../use-card-edits.ts'
import { downloadVcard, vcardFile } from './download-vcard.ts'
import { handOnWords } from './hand-on.words.ts'
import { HANDED_PARTS, type HandedPart, handedCard, USUAL_PARTS } from './handed-card.ts'
import { QrCode } from './qr-code.tsx'
import { scannedVcard } from './scanned-vcard.ts'

/** Hands the card to somebody: to scan from the screen, to share with an app, as a file. */
export function HandOnDialog({ onClose }: { onClose(): void }) {
  const say = useWords(handOnWords)
  const { shared } = useEdits().card
  const [parts, setParts] = useState<readonly HandedPart[]>(USUAL_PARTS)
  const card = handedCard(shared, parts)
  const name = displayName(shared)
  const share = async () => {
    await navigator.share({ title: name, files: [await vcardFile(card)] })
  }
  return (
    <Dialog title={say('title', { name })} size="lg" close={onClose}>
      <Stack>
        <QrCode text={scannedVcard(card)} name={name} />
        <PartChoice parts={parts} onChange={setParts} />
        <Text size="sm" c="dimmed">
          {say('own')}
        </Text>
        <Group justify="flex-end">
          <Button
            variant="default"
            leftSection={<Download size={16} aria-hidden="true" />}
            onClick={() => void downloadVcard({ shared: card }).catch(showTrouble)}
          >
            {say('download')}
          </Button>
          {mayShareFiles() && (
            <Button leftSection={<Share2 size={16} aria-hidden="true" />} onClick={() => void share().catch(tell)}>
              {say('share')}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  )
}

interface PartChoiceProps {
  readonly parts: readonly HandedPart[]
  onChange(parts: readonly HandedPart[]): void
}

function PartChoice({ parts, onChange }: PartChoiceProps) {
  const say = useWords(handOnWords)
  return (
    <Checkbox.Group label={say('what')} value={[...parts]} onChange={(chosen) => onChange(chosen as HandedPart[])}>
      <Group gap="sm" mt="xs">
        {HANDED_PARTS.map((part) => (
          <Checkbox key={part} value={part} label={say(part)} />
        ))}
      </Group>
    </Checkbox.Group>
  )
}

function mayShareFiles(): boolean {
  const file = new File([''], 'contact.vcf', { type: 'text/vcard' })
  return typeof navigator.share === 'function' && navigator.canShare?.({ files: [file] }) === true
}

/** Who closes the sheet of the system changed their mind. */
function tell(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'AbortError')) showTrouble(error)
}
