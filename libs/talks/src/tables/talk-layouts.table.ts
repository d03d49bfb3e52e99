import type { TalkKind, TalkRole } from '../talk-shape.ts'

/** The columns of one kind of table, by their names in lower case; all that are needed must be there. */
export interface TalkLayout {
  readonly kind: TalkKind
  readonly needs: readonly string[]
  readonly roles: { readonly [column: string]: TalkRole }
}

const person = { 'first name': 'first', 'last name': 'last' } as const

/** The tables of LinkedIn's archive, as its columns were called from 2020 to 2026; those of 2020 have no addresses of profiles. */
export const TALK_LAYOUTS: readonly TalkLayout[] = [
  {
    kind: 'linkedin-messages',
    needs: ['conversation id', 'from', 'to', 'date'],
    roles: {
      'conversation id': 'thread',
      from: 'from',
      'sender profile url': 'fromProfile',
      to: 'to',
      'recipient profile urls': 'toProfiles',
      date: 'at',
      content: 'text',
      'is message draft': 'draft',
    },
  },
  {
    kind: 'linkedin-invitations',
    needs: ['from', 'to', 'sent at', 'direction'],
    roles: {
      from: 'from',
      to: 'to',
      'sent at': 'at',
      message: 'text',
      direction: 'direction',
      inviterprofileurl: 'fromProfile',
      inviteeprofileurl: 'toProfiles',
    },
  },
  {
    kind: 'linkedin-endorsements-received',
    needs: ['endorsement date', 'skill name', 'endorser first name'],
    roles: {
      'endorsement date': 'at',
      'endorser first name': 'first',
      'endorser last name': 'last',
      'endorser public url': 'profile',
    },
  },
  {
    kind: 'linkedin-endorsements-given',
    needs: ['endorsement date', 'skill name', 'endorsee first name'],
    roles: {
      'endorsement date': 'at',
      'endorsee first name': 'first',
      'endorsee last name': 'last',
      'endorsee public url': 'profile',
    },
  },
  {
    kind: 'linkedin-recommendations-received',
    needs: ['first name', 'last name', 'company', 'job title', 'text', 'creation date', 'status'],
    roles: { ...person, text: 'text', 'creation date': 'at' },
  },
  {
    kind: 'linkedin-connections',
    needs: ['first name', 'last name', 'position', 'connected on'],
    roles: { ...person, url: 'profile', 'email address': 'mail', 'connected on': 'at' },
  },
  { kind: 'linkedin-comments', needs: ['date', 'link', 'message'], roles: { date: 'at', message: 'text' } },
  { kind: 'linkedin-reactions', needs: ['date', 'type', 'link'], roles: { date: 'at' } },
]

/** What columns of other tables are called, in English and Spanish, folded: logs of calls, and lists that people keep. */
export const ROLE_WORDS: { readonly [Role in TalkRole]?: readonly string[] } = {
  at: [
    'date',
    'fecha',
    'date time',
    'date and time',
    'fecha y hora',
    'call date',
    'call date time',
    'when',
    'timestamp',
    'cuando',
    'started',
    'sent at',
    'dia',
    'message date',
  ],
  time: ['time', 'hora'],
  name: [
    'name',
    'nombre',
    'contact',
    'contacto',
    'contact name',
    'nombre del contacto',
    'with',
    'con',
    'person',
    'persona',
    'who',
    'con quien',
    'caller',
    'chat session',
  ],
  mail: ['email', 'e mail', 'mail', 'correo', 'correo electronico', 'email address'],
  phone: [
    'number',
    'numero',
    'phone',
    'phone number',
    'telefono',
    'numero de telefono',
    'cached number',
    'phone no',
    'movil',
  ],
  profile: ['profile', 'profile url', 'perfil', 'url', 'linkedin'],
  direction: ['direction', 'sentido', 'direccion', 'type', 'tipo', 'call type', 'tipo de llamada', 'status', 'estado'],
  medium: ['medium', 'medio', 'channel', 'canal', 'kind', 'service', 'servicio', 'call service'],
  network: ['network', 'red'],
  seconds: [
    'duration',
    'duracion',
    'seconds',
    'segundos',
    'duration seconds',
    'call duration',
    'talk time',
    'duration s',
  ],
  text: [
    'text',
    'texto',
    'message',
    'mensaje',
    'note',
    'nota',
    'notes',
    'notas',
    'subject',
    'asunto',
    'body',
    'content',
  ],
  thread: ['thread', 'hilo', 'conversation', 'conversacion'],
}
