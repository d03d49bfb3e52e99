import type { Medium } from '../words/media.table.ts'
import type { Meaning } from './predicate.ts'

const NETWORKS = ['whatsapp', 'linkedin', 'telegram', 'signal', 'instagram', 'facebook', 'twitter', 'slack', 'sms']

const VIDEO = /\b(?:videollamada|videoconferencia|video ?call|zoom|teams|skype|google meet|facetime)\b/
const MAIL = /\b(?:correo|mail|e-?mail)s?\b/
const LETTER = /\b(?:carta|postal|letter|postcard)\b/
const GIFT = /\b(?:regalo|flores|gift|flowers|present)\b/
const EVENT = /\b(?:feria|congreso|jornadas?|evento|conferencia|fair|trade show|conference|event|meetup)\b/
const IN_PERSON = /\b(?:en persona|cara a cara|in person|face to face)\b/
const MISSED =
  /\b(?:no (?:me )?(?:contesto|contestaron|respondio|lo cogio|cogio|atendio)|sin respuesta|llamada perdida|buzon|no answer|did(?:n't| not) (?:answer|pick up)|voicemail|missed call)\b/

/** By what it took place, where the verb leaves that to the words beside it. */
export function mediumSaid(medium: NonNullable<Meaning['medium']>, folded: string): Medium {
  const isWritten = NETWORKS.some((network) => folded.includes(network))
  if (medium === 'speak') return spoken(folded, isWritten)
  if (medium === 'write') return written(folded)
  if (medium === 'call' && VIDEO.test(folded)) return 'video-call'
  return medium === 'meeting' ? met(folded) : medium
}

/** The network that is named; null for none. */
export function networkSaid(folded: string): string | null {
  return NETWORKS.find((network) => new RegExp(`\\b${network}\\b`).test(folded)) ?? null
}

/** Whether nobody was there to answer. */
export function wasMissed(folded: string): boolean {
  return MISSED.test(folded)
}

function spoken(folded: string, isWritten: boolean): Medium {
  if (VIDEO.test(folded)) return 'video-call'
  if (IN_PERSON.test(folded)) return 'meeting'
  if (EVENT.test(folded)) return 'event'
  return isWritten ? 'message' : 'call'
}

function written(folded: string): Medium {
  if (MAIL.test(folded)) return 'email'
  if (LETTER.test(folded)) return 'letter'
  return GIFT.test(folded) ? 'gift' : 'message'
}

function met(folded: string): Medium {
  if (VIDEO.test(folded)) return 'video-call'
  return EVENT.test(folded) ? 'event' : 'meeting'
}
