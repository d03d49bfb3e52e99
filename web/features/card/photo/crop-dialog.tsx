import { Button, Group, Stack, Text } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { centerCrop, makeAspectCrop, type PercentCrop, ReactCrop } from 'react-image-crop'
import { Dialog } from '#web/kit/dialog.tsx'
import 'react-image-crop/dist/ReactCrop.css'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { cutPicture } from './cut-picture.ts'
import styles from './photo.module.css'
import { photoWords } from './photo.words.ts'

interface CropDialogProps {
  readonly picture: Blob
  onCut(photo: Blob): void
  onClose(): void
}

/** The square of a picture that is to be the photo. */
export function CropDialog({ picture, onCut, onClose }: CropDialogProps) {
  const say = useWords(photoWords)
  const [crop, setCrop] = useState<PercentCrop>()
  const [shape, setShape] = useState(1)
  const address = useMemo(() => URL.createObjectURL(picture), [picture])
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  const show = (image: HTMLImageElement) => {
    setShape(image.naturalWidth / image.naturalHeight)
    setCrop(middleOf(image))
  }
  const save = async () => {
    if (!crop) return
    const { x, y, width, height } = crop
    onCut(await cutPicture(picture, { x: x / 100, y: y / 100, width: width / 100, height: height / 100 }))
  }
  return (
    <Dialog title={say('title')} size="lg" close={onClose}>
      <Stack>
        <Text size="sm" c="dimmed">
          {say('hint')}
        </Text>
        <ReactCrop
          className={styles.crop!}
          style={{ width: `min(100%, ${60 * shape}vh)` }}
          {...(crop ? { crop } : {})}
          onChange={(_, percent) => setCrop(percent)}
          aspect={1}
          keepSelection
          minWidth={32}
          ariaLabels={{
            cropArea: say('crop'),
            nwDragHandle: say('crop'),
            nDragHandle: say('crop'),
            neDragHandle: say('crop'),
            eDragHandle: say('crop'),
            seDragHandle: say('crop'),
            sDragHandle: say('crop'),
            swDragHandle: say('crop'),
            wDragHandle: say('crop'),
          }}
        >
          <img src={address} alt="" onLoad={(event) => show(event.currentTarget)} />
        </ReactCrop>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('cancel')}
          </Button>
          <Button disabled={!crop} onClick={() => void save().catch(showTrouble)}>
            {say('save')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}

/** The largest square there is; a face is nearly always in the middle. */
function middleOf({ naturalWidth: width, naturalHeight: height }: HTMLImageElement): PercentCrop {
  const side = width < height ? { unit: '%' as const, width: 100 } : { unit: '%' as const, height: 100 }
  const square = makeAspectCrop(side, 1, width, height)
  return centerCrop(square, width, height)
}
