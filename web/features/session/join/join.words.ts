import { defineWords } from '#web/words/define-words.ts'

/** The texts of joining by an invitation. */
export const joinWords = defineWords('join', {
  title: { en: 'Join {{workspace}}', es: 'Unirse a {{workspace}}' },
  untitled: { en: 'An invitation', es: 'Una invitación' },
  looking: { en: 'Looking where the link leads…', es: 'Mirando adónde lleva el enlace…' },
  by: {
    en: '{{name}} invites you to the shared contacts.',
    es: '{{name}} le invita a los contactos compartidos.',
  },
  byNobody: { en: 'You are invited to the shared contacts.', es: 'Le invitan a los contactos compartidos.' },
  'as-owner': { en: 'You come as an owner.', es: 'Entrará como propietario.' },
  'as-admin': { en: 'You come as an administrator.', es: 'Entrará como administrador.' },
  'as-member': { en: 'You come as a member.', es: 'Entrará como miembro.' },
  'as-guest': { en: 'You come as a guest.', es: 'Entrará como invitado.' },
  books: { en: 'You see at once: {{books}}.', es: 'Verá enseguida: {{books}}.' },
  teams: { en: 'Your teams: {{teams}}.', es: 'Sus equipos: {{teams}}.' },
  until: { en: 'The link works once, until {{day}}.', es: 'El enlace sirve una vez, hasta el {{day}}.' },
  name: { en: 'Your name', es: 'Su nombre' },
  nameHint: { en: 'As colleagues know you.', es: 'Como le conocen sus compañeros.' },
  email: { en: 'E-mail', es: 'Correo' },
  emailFixed: { en: 'The invitation is for this address alone.', es: 'La invitación es solo para esta dirección.' },
  password: { en: 'Choose a password', es: 'Elija una contraseña' },
  join: { en: 'Join', es: 'Unirse' },
  haveAccount: { en: 'I have an account here already', es: 'Ya tengo una cuenta aquí' },
  noAccount: { en: 'I have no account yet', es: 'Todavía no tengo cuenta' },
  known: {
    en: 'This address has an account here. Sign in with its password, and you are in.',
    es: 'Esta dirección ya tiene una cuenta aquí. Entre con su contraseña y ya estará dentro.',
  },
  presentPassword: { en: 'Your password', es: 'Su contraseña' },
  signInAndJoin: { en: 'Sign in and join', es: 'Entrar y unirse' },
  joinAs: { en: 'Join as {{email}}', es: 'Unirse como {{email}}' },
  joinAsMe: { en: 'Join with the account you are signed in with', es: 'Unirse con la cuenta con la que ha entrado' },
  joinAsText: {
    en: 'You keep your other workspaces, and go from one to the other in the menu under your initials.',
    es: 'Conserva sus otros espacios y pasa de uno a otro en el menú de sus iniciales.',
  },
  forOther: {
    en: 'The invitation is for {{email}}, and you are signed in as {{me}}. Sign out in the menu under your initials, and open the link again.',
    es: 'La invitación es para {{email}}, y usted ha entrado como {{me}}. Cierre la sesión en el menú de sus iniciales y vuelva a abrir el enlace.',
  },
  otherAccount: {
    en: 'To join with another account, sign out first and open the link again.',
    es: 'Para unirse con otra cuenta, cierre antes la sesión y vuelva a abrir el enlace.',
  },
  broken: { en: 'This link does not work', es: 'Este enlace no sirve' },
  brokenText: {
    en: 'It has been used already, was revoked, or is too old: an invitation works once, and for some days. Whoever sent it can make you another in a moment.',
    es: 'Ya se ha usado, se ha revocado o es demasiado antiguo: una invitación sirve una vez y durante unos días. Quien se la envió puede crearle otra en un momento.',
  },
  toApp: { en: 'To Lazo', es: 'Ir a Lazo' },
  again: { en: 'Try again', es: 'Intentarlo de nuevo' },
})
