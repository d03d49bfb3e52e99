import { displayName } from '@lazo/jscontact'
import { LoadingOverlay, Menu, UnstyledButton } from '@mantine/core'
import { Camera, ClipboardPaste, ImageUp, Trash2 } from 'lucide-react'
import { type DragEvent, lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { editCard } from '#web/data/verbs/edit-card.ts'
import { savePhoto } from '#web/data/verbs/save-photo.ts'
import { Avatar } from '#web/kit/avatar.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { useEdits } from '../use-card-edits.ts'
import { pictureOf } from './open-picture.ts'
import { canPaste, pasteInto } from './paste-into.ts'
import styles from './photo.module.css'
import { photoWords } from './photo.words.ts'
import { photoOf, withoutPhoto } from './photo-of.ts'
import { type PhotoChoice, usePhotoChoice } from './use-photo-choice.ts'

const CropDialog = lazy(() => import('./crop-dialog.tsx').then((m) => ({ default: m.CropDialog })))

/** The face of the card, and the ways to give it another: drop, paste, camera, file. */
export function PhotoFrame() {
  const { card, mayEdit } = useEdits()
  const choice = usePhotoChoice(mayEdit)
  const save = (photo: Blob) => {
    choice.drop()
    void savePhoto(card.id, photo).catch(showTrouble)
  }
  if (!mayEdit) return <Face />
  return (
    <>
      <PhotoMenu choice={choice} />
      {choice.picture && (
        <Suspense>
          <CropDialog picture={choice.picture} onCut={save} onClose={choice.drop} />
        </Suspense>
      )}
    </>
  )
}

function Face() {
  const { card, draft } = useEdits()
  const waiting = useMemo(
    () => (card.waitingPhoto ? URL.createObjectURL(card.waitingPhoto) : null),
    [card.waitingPhoto],
  )
  useEffect(() => () => void (waiting && URL.revokeObjectURL(waiting)), [waiting])
  if (waiting) return <img className={styles.face} src={waiting} alt="" />
  return (
    <Avatar
      name={displayName(card.document)}
      colourKey={card.id}
      photo={photoOf(card.document)}
      size={96}
      isOrganization={draft.kind === 'org'}
    />
  )
}

function PhotoMenu({ choice }: { readonly choice: PhotoChoice }) {
  const say = useWords(photoWords)
  const { card } = useEdits()
  const [isOver, setOver] = useState(false)
  const file = useRef<HTMLInputElement>(null)
  const camera = useRef<HTMLInputElement>(null)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    choice.take(pictureOf(event.dataTransfer))
  }
  return (
    <div
      className={styles.frame}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <LoadingOverlay visible={choice.isOpening} loaderProps={{ 'aria-label': say('opening') }} />
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <UnstyledButton
            className={styles.button!}
            aria-label={say('choose')}
            title={isOver ? say('drop') : say('choose')}
          >
            <Face />
            <span className={styles.hover} aria-hidden="true">
              <Camera size={18} />
            </span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<ImageUp size={16} aria-hidden="true" />} onClick={() => file.current?.click()}>
            {say('file')}
          </Menu.Item>
          <Menu.Item leftSection={<Camera size={16} aria-hidden="true" />} onClick={() => camera.current?.click()}>
            {say('camera')}
          </Menu.Item>
          {canPaste() && (
            <Menu.Item
              leftSection={<ClipboardPaste size={16} aria-hidden="true" />}
              onClick={() => void pasteInto(choice.take, say('noPicture')).catch(showTrouble)}
            >
              {say('paste')}
            </Menu.Item>
          )}
          {photoOf(card.shared) !== null && (
            <Menu.Item
              color="red"
              leftSection={<Trash2 size={16} aria-hidden="true" />}
              onClick={() => void editCard(card.id, withoutPhoto(card.shared)).catch(showTrouble)}
            >
              {say('remove')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <PictureInput input={file} label={say('file')} onTake={choice.take} />
      <PictureInput input={camera} label={say('camera')} isCamera onTake={choice.take} />
    </div>
  )
}

interface PictureInputProps {
  readonly input: React.RefObject<HTMLInputElement | null>
  readonly label: string
  readonly isCamera?: boolean
  onTake(file: File | null): void
}

function PictureInput({ input, label, isCamera, onTake }: PictureInputProps) {
  return (
    <input
      ref={input}
      type="file"
      hidden
      accept="image/*,.heic,.heif"
      aria-label={label}
      {...(isCamera ? { capture: 'environment' as const } : {})}
      onChange={(event) => {
        onTake(event.currentTarget.files?.[0] ?? null)
        event.currentTarget.value = ''
      }}
    />
  )
}
