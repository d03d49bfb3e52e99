import type { DeviceFamily } from '#base/actor.ts'
import type { StoredBlob } from '#store/blobs/reader.ts'
import type { PhotoVariant } from './photo-variant.ts'

/** The form in which phones and mail programs are given large photos: they show them smaller still, and refuse what is large. */
export const DEVICE_VARIANT: PhotoVariant = '720.jpeg'

/** Photos up to this size are given as they are. */
const SMALL_BYTES = 100 * 1024

/** Kinds of pictures that every program shows. */
const SHOWN_BY_ALL: readonly string[] = ['image/jpeg', 'image/png', 'image/gif']

/** Whether a family of programs is given a photo scaled. Synchronizers keep files, and get those that were put in. Pure. */
export function isGivenScaled(blob: Pick<StoredBlob, 'purpose' | 'mediaType' | 'size'>, family: DeviceFamily): boolean {
  if (blob.purpose !== 'photo' || family === 'plain') return false
  return blob.size > SMALL_BYTES || !SHOWN_BY_ALL.includes(blob.mediaType)
}
