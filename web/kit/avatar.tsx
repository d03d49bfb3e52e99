import { initialsOf } from '@lazo/normal'
import { addressOf } from '#web/data/api/call.ts'
import styles from './avatar.module.css'
import { hueOf } from './avatar-colour.ts'

interface AvatarProps {
  readonly name: string
  /** What the colour hangs on: the id of the card, so that a new name keeps it. */
  readonly colourKey: string
  /** The blob of the photo. */
  readonly photo?: string | null
  /** In pixels. */
  readonly size?: number
  readonly isOrganization?: boolean
}

/** A face, or steady initials; beside a name it says nothing more, so readers of screens pass it by. */
export function Avatar({ name, colourKey, photo, size = 36, isOrganization }: AvatarProps) {
  const style = { width: size, height: size, fontSize: size * 0.4, '--hue': hueOf(colourKey) }
  return (
    <span
      className={styles.avatar}
      style={style}
      data-square={isOrganization || undefined}
      // Painted by the style sheet: as text they would be a part of what a button around them is called.
      data-initials={photo ? undefined : initialsOf(name)}
      aria-hidden="true"
    >
      {photo && (
        <img
          // A picture of its own for each face: in one that stands, the face before would be seen until the next has come.
          key={photo}
          src={addressOf(`/photos/${photo}`, { size: wantedSize(size) })}
          alt=""
          loading="lazy"
          decoding="async"
        />
      )}
    </span>
  )
}

/** The smallest copy of a photo that is sharp on a fine screen. */
function wantedSize(pixels: number): '96' | '256' | '512' {
  if (pixels > 128) return '512'
  return pixels > 48 ? '256' : '96'
}
