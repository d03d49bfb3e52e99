import type { Words } from '@lazo/contract'

/** The words of the plain pages. */
export const webWords = {
  running: { en: 'The server is running.', es: 'El servidor está en marcha.' },
  noOwner: {
    en: 'Nobody owns it yet. The log of the server shows a one-time code; with it you make your account.',
    es: 'Todavía no tiene propietario. El registro del servidor muestra un código de un solo uso; con él se crea su cuenta.',
  },
  toSetup: { en: 'Set it up', es: 'Prepararlo' },
  ready: {
    en: 'It is reached by phones and address books, by the command “lazo” on its machine, and by programs through its API.',
    es: 'Se usa desde teléfonos y agendas, con la orden «lazo» en su máquina y desde programas por su API.',
  },
  commandsTitle: { en: 'First steps', es: 'Primeros pasos' },
  importStep: { en: 'Bring contacts in:', es: 'Traer contactos:' },
  searchStep: { en: 'Find somebody:', es: 'Buscar a alguien:' },
  tokenStep: { en: 'Let a program in:', es: 'Dejar entrar a un programa:' },
  placesTitle: { en: 'Where to go', es: 'Adónde ir' },
  connect: { en: 'Connect a phone or a program', es: 'Conectar un teléfono o un programa' },
  docs: { en: 'The API, for people', es: 'La API, explicada' },
  openapi: { en: 'The API, for programs (OpenAPI)', es: 'La API, para programas (OpenAPI)' },
  health: { en: 'How the server feels', es: 'Cómo está el servidor' },
  setupTitle: { en: 'Your account', es: 'Su cuenta' },
  setupIntro: {
    en: 'You become the owner of this server and of its first workspace.',
    es: 'Usted será propietario de este servidor y de su primer espacio.',
  },
  code: { en: 'One-time code', es: 'Código de un solo uso' },
  codeHint: { en: 'From the log of the server, such as K7QM-4TXR', es: 'Del registro del servidor, como K7QM-4TXR' },
  name: { en: 'Your name', es: 'Su nombre' },
  email: { en: 'E-mail address', es: 'Correo electrónico' },
  workspace: { en: 'Name of the workspace', es: 'Nombre del espacio' },
  workspaceHint: { en: 'Your organisation, or your own name', es: 'Su organización, o su propio nombre' },
  password: { en: 'Password', es: 'Contraseña' },
  passwordHint: {
    en: 'At least 10 characters that nobody would guess',
    es: 'Al menos 10 caracteres que nadie adivinaría',
  },
  create: { en: 'Make the account', es: 'Crear la cuenta' },
  setupDoneTitle: { en: 'The server is yours', es: 'El servidor es suyo' },
  setupDone: { en: 'Your account is made.', es: 'Su cuenta está creada.' },
  alreadySetUp: { en: 'This server is set up already.', es: 'Este servidor ya está preparado.' },
  passwordTitle: { en: 'A new password', es: 'Una contraseña nueva' },
  save: { en: 'Save the password', es: 'Guardar la contraseña' },
  passwordDone: {
    en: 'The password is saved. Wherever you were signed in, you are signed out now.',
    es: 'La contraseña está guardada. Se ha cerrado la sesión donde estuviera abierta.',
  },
  back: { en: 'To the start', es: 'Al principio' },
} as const satisfies Record<string, Words>

/** One of these words. */
export type WebWord = keyof typeof webWords
