import { defineWords } from '#web/words/define-words.ts'

/** The texts of members and invitations. */
export const memberWords = defineWords('members', {
  title: { en: 'Members', es: 'Miembros' },
  lead: {
    en: 'Who works with the contacts of {{workspace}}.',
    es: 'Quién trabaja con los contactos de {{workspace}}.',
  },
  parts: { en: 'Members and teams', es: 'Miembros y equipos' },
  toMembers: { en: 'Members', es: 'Miembros' },
  toTeams: { en: 'Teams and branches', es: 'Equipos y sedes' },
  you: { en: 'you', es: 'usted' },
  alone: { en: 'So far it is you alone', es: 'De momento está solo usted' },
  aloneText: {
    en: 'Invite a colleague by a link: they choose a password and are in. What they see is decided book by book; your private notes stay yours.',
    es: 'Invite a un compañero con un enlace: elige una contraseña y ya está dentro. Lo que ve se decide libreta por libreta; sus notas privadas siguen siendo suyas.',
  },

  role: { en: 'Role', es: 'Papel' },
  roleOf: { en: 'Role of {{name}}', es: 'Papel de {{name}}' },
  'role-owner': { en: 'Owner', es: 'Propietario' },
  'role-admin': { en: 'Administrator', es: 'Administrador' },
  'role-member': { en: 'Member', es: 'Miembro' },
  'role-guest': { en: 'Guest', es: 'Invitado' },
  'may-owner': {
    en: 'Can do everything, and decides who else is an owner',
    es: 'Puede hacerlo todo y decide quién más es propietario',
  },
  'may-admin': { en: 'Manages members, teams and settings', es: 'Gestiona miembros, equipos y ajustes' },
  'may-member': {
    en: 'Makes books, works in those that are shared',
    es: 'Crea libretas y trabaja en las compartidas',
  },
  'may-guest': {
    en: 'Sees only what is shared with them or with their team',
    es: 'Ve solo lo que se comparte con esa persona o con su equipo',
  },
  roleChanged: { en: '{{name}}: {{role}}', es: '{{name}}: {{role}}' },
  becomeOwner: { en: 'Make {{name}} an owner?', es: '¿Hacer propietario a {{name}}?' },
  becomeOwnerText: {
    en: 'An owner may do everything you may, and can also take your role away.',
    es: 'Podrá hacer todo lo que puede usted, y también quitarle su papel.',
  },
  becomeGuest: { en: 'Make {{name}} a guest?', es: '¿Dejar a {{name}} como invitado?' },
  becomeGuestText: {
    en: 'Guests lose what is shared with everyone and do not see the other members. Their phones and programs lose those contacts, too.',
    es: 'Los invitados pierden lo que se comparte con todos y no ven a los demás miembros. Esos contactos salen también de sus teléfonos y programas.',
  },
  change: { en: 'Change it', es: 'Cambiarlo' },
  save: { en: 'Save', es: 'Guardar' },
  close: { en: 'Done', es: 'Listo' },

  invitations: { en: 'Open invitations', es: 'Invitaciones abiertas' },
  anybody: { en: 'Whoever has the link', es: 'Quien tenga el enlace' },
  until: { en: 'until {{day}}', es: 'hasta el {{day}}' },
  by: { en: 'invited by {{name}}', es: 'por invitación de {{name}}' },
  revoke: { en: 'Revoke', es: 'Revocar' },
  revokeOf: { en: 'Revoke the invitation of {{name}}', es: 'Revocar la invitación de {{name}}' },
  revoked: { en: 'That link works no more', es: 'Ese enlace ya no sirve' },

  invite: { en: 'Invite a colleague', es: 'Invitar a un compañero' },
  email: { en: 'Their e-mail address', es: 'Su dirección de correo' },
  emailHint: {
    en: 'With it, the link works for that person alone. Without it, for whoever you give it to.',
    es: 'Si la escribe, el enlace sirve solo para esa persona. Si no, para quien usted se lo dé.',
  },
  teams: { en: 'Teams', es: 'Equipos' },
  books: { en: 'Books', es: 'Libretas' },
  booksOf: { en: 'books: {{books}}', es: 'libretas: {{books}}' },
  booksHint: {
    en: 'They have these books from the first minute.',
    es: 'Tendrá estas libretas desde el primer minuto.',
  },
  booksRight: { en: 'In these books, whoever joins', es: 'En estas libretas, quien se una' },
  teamsHint: {
    en: 'They have the books of these teams at once.',
    es: 'Tendrá al momento las libretas de estos equipos.',
  },
  days: { en: 'The link works for', es: 'El enlace sirve durante' },
  dayCount: { en: { one: 'one day', other: '{{count}} days' }, es: { one: 'un día', other: '{{count}} días' } },
  makeLink: { en: 'Make the link', es: 'Crear el enlace' },
  linkReady: { en: 'The link is ready', es: 'El enlace está listo' },
  linkText: {
    en: 'It works once, until {{day}}. Copy it now: it is not shown again, but you can always make another.',
    es: 'Sirve una vez, hasta el {{day}}. Cópielo ahora: no se vuelve a mostrar, aunque siempre puede crear otro.',
  },
  linkFor: { en: 'For {{email}} alone.', es: 'Solo para {{email}}.' },
  linkOpen: { en: 'For the first person who opens it.', es: 'Para la primera persona que lo abra.' },
  code: { en: 'The link as a code to scan', es: 'El enlace como código para escanear' },
  mailed: { en: 'The link has gone to them by mail.', es: 'El enlace ya ha salido por correo.' },
  mail: { en: 'Write a mail', es: 'Escribir un correo' },
  mailSubject: { en: 'Our contacts: {{workspace}}', es: 'Nuestros contactos: {{workspace}}' },
  mailText: {
    en: 'With this link you come to our shared contacts. It works once, until {{day}}:\n\n{{link}}',
    es: 'Con este enlace llega a nuestros contactos compartidos. Sirve una vez, hasta el {{day}}:\n\n{{link}}',
  },

  about: { en: 'Who this is', es: 'Quién es' },
  gone: { en: 'There is no such member', es: 'No existe ese miembro' },
  address: { en: 'E-mail', es: 'Correo' },
  since: { en: 'Here since', es: 'Aquí desde' },
  state: { en: 'State', es: 'Estado' },
  disabled: { en: 'kept out', es: 'sin acceso' },
  noTeams: { en: 'In no team yet.', es: 'Todavía en ningún equipo.' },
  within: { en: 'in {{team}}', es: 'dentro de {{team}}' },
  devices: { en: 'Phones and programs', es: 'Teléfonos y programas' },
  deviceCount: {
    en: { one: 'one, last seen {{when}}', other: '{{count}}, last seen {{when}}' },
    es: { one: 'uno, visto por última vez {{when}}', other: '{{count}}, vistos por última vez {{when}}' },
  },
  deviceNever: {
    en: { one: 'one, never seen yet', other: '{{count}}, never seen yet' },
    es: { one: 'uno, aún sin usar', other: '{{count}}, aún sin usar' },
  },
  deviceNone: { en: 'none', es: 'ninguno' },
  rename: { en: 'Rename', es: 'Cambiar el nombre' },
  renameTitle: { en: 'Another name for {{name}}', es: 'Otro nombre para {{name}}' },
  renameHint: {
    en: 'To all members, in the history and in shared books.',
    es: 'A todos los miembros, en el historial y en las libretas compartidas.',
  },
  name: { en: 'Name', es: 'Nombre' },
  renamed: { en: 'Shown as {{name}} from now on', es: 'Desde ahora se muestra como {{name}}' },

  sees: { en: 'What they see', es: 'Qué ve' },
  seesText: {
    en: 'Which books, how they got them, what they can do there, and since when.',
    es: 'Qué libretas, cómo le llegaron, qué puede hacer en ellas y desde cuándo.',
  },
  toAccess: { en: 'Everything {{name}} can see', es: 'Todo lo que puede ver {{name}}' },
  out: { en: 'Keeping out and removing', es: 'Dejar sin acceso o quitar' },
  outText: {
    en: 'Who is kept out loses nothing and can come back. Removing somebody cannot be undone; their books go to somebody else.',
    es: 'Quien queda sin acceso no pierde nada y puede volver. Quitar a alguien no se puede deshacer; sus libretas pasan a otra persona.',
  },
  disable: { en: 'Keep out for now', es: 'Dejar sin acceso por ahora' },
  enable: { en: 'Let in again', es: 'Volver a dejar entrar' },
  disabledNow: { en: '{{name}} is kept out', es: '{{name}}: sin acceso' },
  enabledNow: { en: '{{name}} may come in again', es: '{{name}} ya puede volver a entrar' },
  remove: { en: 'Remove…', es: 'Quitar…' },
  removeTitle: { en: 'Remove {{name}}?', es: '¿Quitar a {{name}}?' },
  removeNow: {
    en: '{{name}} sees none of this any more, at once, also in browsers that are open.',
    es: '{{name}} deja de ver todo esto al momento, también en los navegadores que tenga abiertos.',
  },
  removeDevices: {
    en: {
      one: 'Their phone or program gets nothing any more. What is on it stays until the account is removed there.',
      other:
        'Their {{count}} phones and programs get nothing any more. What is on them stays until the account is removed there.',
    },
    es: {
      one: 'Su teléfono o programa ya no recibe nada. Lo que tiene se queda hasta que se quite allí la cuenta.',
      other:
        'Sus {{count}} teléfonos y programas ya no reciben nada. Lo que tienen se queda hasta que se quite allí la cuenta.',
    },
  },
  removePrivate: {
    en: 'Their private notes, which nobody else ever saw, are deleted. This cannot be undone.',
    es: 'Sus notas privadas, que nadie más vio nunca, se borran. Esto no se puede deshacer.',
  },
  removeBooks: {
    en: { one: 'Who gets their book', other: 'Who gets their {{count}} books' },
    es: { one: 'Quién recibe su libreta', other: 'Quién recibe sus {{count}} libretas' },
  },
  removeCards: {
    en: { one: 'One contact is in there.', other: '{{count}} contacts are in there.' },
    es: { one: 'Contiene un contacto.', other: 'Contienen {{count}} contactos.' },
  },
  removeHandled: {
    en: {
      one: 'Nobody will handle the contact they handle.',
      other: 'Nobody will handle the {{count}} contacts they handle.',
    },
    es: { one: 'Nadie llevará el contacto que lleva.', other: 'Nadie llevará los {{count}} contactos que lleva.' },
  },
  leaveHandled: {
    en: {
      one: 'Nobody will handle the contact you handle.',
      other: 'Nobody will handle the {{count}} contacts you handle.',
    },
    es: {
      one: 'Nadie llevará el contacto que usted lleva.',
      other: 'Nadie llevará los {{count}} contactos que usted lleva.',
    },
  },
  removeNothing: {
    en: 'No book of theirs has to go to somebody else.',
    es: 'No hay ninguna libreta suya que pasar a otra persona.',
  },
  removeYes: { en: 'Remove', es: 'Quitar' },
  leave: { en: 'Leave this workspace…', es: 'Dejar este espacio…' },
  leaveHead: { en: 'Leaving', es: 'Dejar el espacio' },
  leaveText: {
    en: 'You hand your books over and are a member no more. To come back you need an invitation.',
    es: 'Pasa sus libretas a otra persona y deja de ser miembro. Para volver necesita una invitación.',
  },
  leaveTitle: { en: 'Leave {{workspace}}?', es: '¿Dejar {{workspace}}?' },
  leaveNow: {
    en: 'You see none of it any more, at once, in any browser.',
    es: 'Deja de ver todo esto al momento, en todos sus navegadores.',
  },
  leaveDevices: {
    en: {
      one: 'Your phone or program gets nothing any more. Remove the account there: its contacts go with it.',
      other:
        'Your {{count}} phones and programs get nothing any more. Remove the account there: its contacts go with it.',
    },
    es: {
      one: 'Su teléfono o programa ya no recibe nada. Quite allí la cuenta: con ella se van sus contactos.',
      other:
        'Sus {{count}} teléfonos y programas ya no reciben nada. Quite allí la cuenta: con ella se van sus contactos.',
    },
  },
  leavePrivate: {
    en: 'Your private notes are deleted. This cannot be undone.',
    es: 'Sus notas privadas se borran. Esto no se puede deshacer.',
  },
  leaveBooks: {
    en: { one: 'Who gets your book', other: 'Who gets your {{count}} books' },
    es: { one: 'Quién recibe su libreta', other: 'Quién recibe sus {{count}} libretas' },
  },
  leaveYes: { en: 'Leave', es: 'Dejarlo' },
  removed: { en: '{{name}} is removed', es: 'Se ha quitado a {{name}}' },
})
