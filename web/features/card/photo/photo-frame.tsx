import { displayName } from '@lazo/jscontact'
import { Avatar } from '#web/kit/avatar.tsx'
import { useEdits } from '../use-card-edits.ts'
import { photoOf } from './photo-of.ts'

/** The face of the card. */
export function PhotoFrame() {
  const { card, draft } = useEdits()
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
