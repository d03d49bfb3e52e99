import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { Camera, ImageUp } from 'lucide-react'
import { type RefObject, useRef } from 'react'
import { useEntry } from '#web/data/hooks/use-entry.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import listStyles from '#web/kit/list.module.css'
import { useWords } from '#web/words/use-words.ts'
import { scanWords } from './scan.words.ts'
import styles from './scan-dialog.module.css'
import { type SentScan, useScans } from './use-scans.ts'

interface ScanDialogProps {
  /** Where the cards were given. */
  readonly eventId?: string
  close(): void
}

/** Takes or chooses pictures of business cards, several one after another, and leads to what was read of them. */
export function ScanDialog({ eventId, close }: ScanDialogProps) {
  const say = useWords(scanWords)
  const navigate = useNavigate()
  const camera = useRef<HTMLInputElement>(null)
  const files = useRef<HTMLInputElement>(null)
  const { scans, send } = useScans(eventId)
  const first = scans.find(({ state }) => state === 'sent')
  const review = () =>
    void navigate({
      to: '/desk/$inboundId',
      params: { inboundId: first!.id },
      search: (eventId === undefined ? {} : { event: eventId }) as never,
    })
  return (
    <Dialog title={say('scanTitle')} close={close} isKept>
      <div className={styles.form}>
        <p>{say('scanText')}</p>
        <div className={styles.buttons}>
          <Button
            leftSection={<Camera size={17} aria-hidden="true" />}
            data-autofocus
            onClick={() => camera.current?.click()}
          >
            {say('camera')}
          </Button>
          <Button
            variant="default"
            leftSection={<ImageUp size={17} aria-hidden="true" />}
            onClick={() => files.current?.click()}
          >
            {say('files')}
          </Button>
        </div>
        <Pictures input={camera} label={say('camera')} isCamera take={send} />
        <Pictures input={files} label={say('files')} take={send} />
        {scans.length > 0 && (
          <ul className={listStyles.list} aria-label={say('sent')} aria-live="polite">
            {scans.map((scan) => (
              <ScanLine key={scan.id} scan={scan} />
            ))}
          </ul>
        )}
        {first && <Button onClick={review}>{say('review')}</Button>}
      </div>
    </Dialog>
  )
}

function ScanLine({ scan: { id, fileName, state, trouble } }: { readonly scan: SentScan }) {
  const say = useWords(scanWords)
  return (
    <li>
      <span className={listStyles.text}>
        <bdi>{fileName}</bdi>
        {state === 'sending' && <span>{say('sending')}</span>}
        {state === 'failed' && <span role="alert">{trouble}</span>}
        {state === 'sent' && <ReadName id={id} />}
      </span>
    </li>
  )
}

function ReadName({ id }: { readonly id: string }) {
  const say = useWords(scanWords)
  const { data } = useEntry(id)
  if (!data || data.reading === 'waiting') return <span>{say('waiting')}</span>
  if (data.reading === 'failed') return <span>{say('isUnread')}</span>
  return <strong>{say('isRead', { name: data.name })}</strong>
}

interface PicturesProps {
  readonly input: RefObject<HTMLInputElement | null>
  readonly label: string
  readonly isCamera?: boolean
  take(files: readonly File[]): Promise<void>
}

function Pictures({ input, label, isCamera = false, take }: PicturesProps) {
  return (
    <input
      ref={input}
      type="file"
      hidden
      multiple={!isCamera}
      accept="image/*,.heic,.heif"
      aria-label={label}
      data-testid={isCamera ? 'camera' : 'pictures'}
      {...(isCamera ? { capture: 'environment' as const } : {})}
      onChange={({ currentTarget }) => {
        void take([...(currentTarget.files ?? [])])
        currentTarget.value = ''
      }}
    />
  )
}
