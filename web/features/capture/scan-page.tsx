import { Button, FileButton } from '@mantine/core'
import { useState } from 'react'
import { Page } from '#web/kit/page.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './capture.module.css'
import { captureWords } from './capture.words.ts'
import { findCode } from './find-code.ts'
import { readCode, type ScannedCode } from './read-code.ts'
import { ScannedContact } from './scanned-contact.tsx'
import { useCamera } from './use-camera.ts'

/** Makes a contact of a QR code: by the camera, or from a picture. */
export function ScanPage() {
  const say = useWords(captureWords)
  const [code, setCode] = useState<ScannedCode | null>(null)
  const camera = useCamera((text) => {
    camera.stop()
    void readCode(text).then(setCode).catch(showTrouble)
  })
  const readPicture = async (file: File | null) => {
    if (!file) return
    const text = findCode(await createImageBitmap(file))
    if (text === null) showToast({ tone: 'trouble', text: say('noCode') })
    else setCode(await readCode(text))
  }
  if (code) return <ScannedContact code={code} again={() => setCode(null)} />
  return (
    <Page title={say('title')} lead={say('lead')}>
      {camera.trouble && <p role="alert">{say('noCamera', { message: camera.trouble })}</p>}
      {camera.isOn && (
        <video ref={camera.video} className={styles.view} autoPlay playsInline muted aria-label={say('view')} />
      )}
      <div className={styles.buttons}>
        <Button onClick={camera.isOn ? camera.stop : camera.start}>{say(camera.isOn ? 'stop' : 'start')}</Button>
        <FileButton accept="image/*" onChange={(file) => void readPicture(file).catch(showTrouble)}>
          {(props) => (
            <Button variant="default" {...props}>
              {say('picture')}
            </Button>
          )}
        </FileButton>
      </div>
    </Page>
  )
}
