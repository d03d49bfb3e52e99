import type { Words } from '@lazo/contract'

/** The words of the pages for devices. */
export const connectWords = {
  title: { en: 'Your devices', es: 'Sus dispositivos' },
  intro: {
    en: 'Phones, mail programs and address books show your contacts by themselves once they are connected. Each has a password of its own, so that one that is lost can be locked out alone.',
    es: 'Los teléfonos, los programas de correo y las agendas muestran sus contactos en cuanto se conectan. Cada uno tiene su propia contraseña, y así se puede cerrar el paso a uno solo si se pierde.',
  },
  signInTitle: { en: 'Connect a device', es: 'Conectar un dispositivo' },
  signInIntro: {
    en: 'Sign in with the password of your account. The device gets another one.',
    es: 'Entre con la contraseña de su cuenta. El dispositivo recibirá otra.',
  },
  signInElsewhere: {
    en: 'Passwords do not travel in the open here. Sign in at the address with https:',
    es: 'Aquí las contraseñas no viajan sin cifrar. Entre por la dirección con https:',
  },
  email: { en: 'E-mail address', es: 'Correo electrónico' },
  password: { en: 'Password', es: 'Contraseña' },
  code: { en: 'Code of your app, or a recovery code', es: 'Código de su aplicación, o uno de recuperación' },
  signIn: { en: 'Sign in', es: 'Entrar' },
  signOut: { en: 'Sign out', es: 'Salir' },
  signedInAs: { en: 'Signed in as {email}', es: 'Ha entrado como {email}' },
  chooseWorkspace: { en: 'Which workspace?', es: '¿Qué espacio?' },
  noDevices: { en: 'No device is connected yet.', es: 'Todavía no hay ningún dispositivo conectado.' },
  program: { en: 'Program', es: 'Programa' },
  notSeen: { en: 'it has not come yet', es: 'todavía no ha venido' },
  lastSeen: { en: 'Last here', es: 'Última vez' },
  never: { en: 'never', es: 'nunca' },
  connectedOn: { en: 'Connected', es: 'Conectado' },
  books: { en: 'Holds', es: 'Tiene' },
  moreBooks: { en: '{names} and {count} more', es: '{names} y {count} más' },
  noBooks: { en: 'nothing', es: 'nada' },
  laterToo: { en: 'and every book that comes later', es: 'y todas las libretas que vengan' },
  details: { en: 'Log and books', es: 'Registro y libretas' },
  revoke: { en: 'Revoke', es: 'Revocar' },
  ofDevice: { en: 'of {label}', es: 'de {label}' },
  addTitle: { en: 'Connect a device', es: 'Conectar un dispositivo' },
  kindLegend: { en: 'What is it?', es: '¿Qué es?' },
  label: { en: 'What do you call it?', es: '¿Cómo lo llama?' },
  labelHint: {
    en: 'Such as “Ana’s phone”, so that you know it when it is lost',
    es: 'Por ejemplo «Teléfono de Ana», para reconocerlo si se pierde',
  },
  booksLegend: { en: 'Which books does it hold?', es: '¿Qué libretas tiene?' },
  booksHint: {
    en: 'Behind each stands the short name by which programs call it. Books from a large import start without a tick: a network of thousands would flood a phone. Give the few you want there a label.',
    es: 'Detrás de cada una está el nombre corto con que la llaman los programas. Las libretas de una importación grande empiezan sin marcar: una red de miles inundaría un teléfono. A los pocos que quiera tener allí, póngales una etiqueta.',
  },
  cardCount: { en: '{count} contacts', es: '{count} contactos' },
  cardCountOne: { en: '1 contact', es: '1 contacto' },
  isLabel: { en: 'label', es: 'etiqueta' },
  later: {
    en: 'Also every book that I get later',
    es: 'También todas las libretas que me lleguen después',
  },
  labels: { en: 'Labels, one per line', es: 'Etiquetas, una por línea' },
  labelsHint: {
    en: 'All contacts with the label come to the device as a book, whatever book they are in. May stay empty.',
    es: 'Todos los contactos con la etiqueta van al dispositivo como una libreta, estén en la libreta que estén. Puede quedar vacío.',
  },
  calendars: {
    en: 'Birthdays and your follow-ups in its calendar too',
    es: 'También los cumpleaños y sus seguimientos en su calendario',
  },
  calendarsHint: {
    en: 'Only on a device that is yours alone: follow-ups are private.',
    es: 'Solo en un dispositivo que sea solo suyo: los seguimientos son privados.',
  },
  calendarsTitle: {
    en: 'Birthdays and follow-ups in its calendar',
    es: 'Cumpleaños y seguimientos en su calendario',
  },
  makePassword: { en: 'Make its password', es: 'Crear su contraseña' },
  save: { en: 'Save', es: 'Guardar' },
  holdsTitle: { en: 'What it is called and holds', es: 'Cómo se llama y qué tiene' },
  changedNote: {
    en: 'When that changes, the device fetches its contacts anew.',
    es: 'Si eso cambia, el dispositivo vuelve a traer sus contactos.',
  },
  renewTitle: { en: 'Set it up again', es: 'Configurarlo de nuevo' },
  renewNote: {
    en: 'For a device that was reset or whose password is lost. It gets a new password; the one before opens nothing from then on.',
    es: 'Para un dispositivo restablecido o cuya contraseña se ha perdido. Recibe una contraseña nueva; la anterior deja de valer.',
  },
  renew: { en: 'Make a new password', es: 'Crear otra contraseña' },
  profileAgain: {
    en: 'Profile for iPhone and Mac, without the password',
    es: 'Perfil para iPhone y Mac, sin la contraseña',
  },
  logTitle: { en: 'What it did', es: 'Qué ha hecho' },
  logEmpty: { en: 'Nothing yet.', es: 'Todavía nada.' },
  logOlder: { en: 'Older entries', es: 'Entradas anteriores' },
  logNote: {
    en: 'Nothing of it is lost for good: what the device took away at one go comes back at one go, and what it changed stands in the history of the contact.',
    es: 'Nada se pierde para siempre: lo que el dispositivo quitó de una vez vuelve de una vez, y lo que cambió está en el historial del contacto.',
  },
  undo: { en: 'Undo all it took away then', es: 'Deshacer todo lo que quitó entonces' },
  undoneTitle: { en: 'Undone', es: 'Deshecho' },
  undone: { en: '{count} are as they were before.', es: '{count} están como estaban antes.' },
  undoneOne: { en: '1 contact is as it was before.', es: '1 contacto está como estaba antes.' },
  undoneLeft: {
    en: 'Left as they are, because they were changed since or are not yours to change: {count}.',
    es: 'Se han dejado como están, porque han cambiado desde entonces o no le corresponde cambiarlos: {count}.',
  },
  undoneNote: {
    en: 'Your devices are told when they next look. This undo is itself a batch, {batch}, and can be undone.',
    es: 'Sus dispositivos lo sabrán la próxima vez que miren. Esto es a su vez un lote, {batch}, y también se puede deshacer.',
  },
  back: { en: 'To your devices', es: 'A sus dispositivos' },
  backToDevice: { en: 'To the device', es: 'Al dispositivo' },
  revokeTitle: { en: 'Revoke {label}?', es: '¿Revocar {label}?' },
  revokeNote: {
    en: 'Its password opens nothing from this moment on. What it has already fetched stays in it until it is wiped; your contacts here stay as they are.',
    es: 'Su contraseña deja de valer en este momento. Lo que ya se haya llevado sigue en él hasta que se borre; sus contactos de aquí se quedan como están.',
  },
  revokeDo: { en: 'Revoke it', es: 'Revocarlo' },
  keepIt: { en: 'Keep it', es: 'Dejarlo' },
  readyTitle: { en: 'Connect {label}', es: 'Conectar {label}' },
  onceNote: {
    en: 'The password is shown this once. Nobody needs to remember it: it stands in the device, and you can make another whenever you like.',
    es: 'La contraseña se muestra solo esta vez. Nadie tiene que recordarla: se queda en el dispositivo, y puede crear otra cuando quiera.',
  },
  server: { en: 'Server', es: 'Servidor' },
  user: { en: 'User name', es: 'Usuario' },
  localNote: {
    en: 'This address works for programs on this machine alone.',
    es: 'Esta dirección solo vale para programas de esta misma máquina.',
  },
  stepsTitle: { en: 'By hand', es: 'A mano' },
  onlySteps: { en: 'How to go on', es: 'Cómo seguir' },
  profileTitle: { en: 'With a profile', es: 'Con un perfil' },
  profileSteps: {
    en: 'On the iPhone or Mac itself, download the profile. Then open Settings (on a Mac: System Settings, General, Device Management), choose the profile and install it. It asks for the password above.',
    es: 'En el propio iPhone o Mac, descargue el perfil. Después abra Ajustes (en un Mac: Ajustes del Sistema, General, Gestión de dispositivos), elija el perfil e instálelo. Pedirá la contraseña de arriba.',
  },
  profileDownload: { en: 'Download the profile', es: 'Descargar el perfil' },
  profileWithPassword: {
    en: 'Download it with the password inside',
    es: 'Descargarlo con la contraseña dentro',
  },
  profileWarning: {
    en: 'With the password inside nothing has to be typed; but whoever has the file can read your contacts. Delete it afterwards, and send it to nobody.',
    es: 'Con la contraseña dentro no hay que escribir nada; pero quien tenga el fichero puede leer sus contactos. Bórrelo después y no se lo envíe a nadie.',
  },
  profileUnsigned: {
    en: 'The device will call the profile unsigned, because this server has no key to sign it with.',
    es: 'El dispositivo dirá que el perfil no está firmado, porque este servidor no tiene una clave para firmarlo.',
  },
  profileQr: {
    en: 'Or point its camera here: it opens the profile',
    es: 'O enfóquelo aquí con su cámara: abre el perfil',
  },
  linkTitle: { en: 'With DAVx⁵', es: 'Con DAVx⁵' },
  linkSteps: {
    en: 'Install DAVx⁵ from F-Droid or Google Play. Then point the phone’s camera here, or use the link when you read this on the phone: DAVx⁵ opens with everything filled in.',
    es: 'Instale DAVx⁵ desde F-Droid o Google Play. Después enfoque aquí con la cámara del teléfono, o use el enlace si lee esto en él: DAVx⁵ se abre con todo escrito.',
  },
  linkOpen: { en: 'Open DAVx⁵ on this phone', es: 'Abrir DAVx⁵ en este teléfono' },
  linkWarning: {
    en: 'The code holds the password: let nobody take a picture of it.',
    es: 'El código contiene la contraseña: que nadie le haga una foto.',
  },
  linkQr: { en: 'Code that opens DAVx⁵ with the password', es: 'Código que abre DAVx⁵ con la contraseña' },
  profileName: { en: 'Lazo contacts', es: 'Contactos de Lazo' },
  profileDescription: {
    en: 'Brings the contacts of {user} to this device and keeps them the same everywhere.',
    es: 'Trae los contactos de {user} a este dispositivo y los mantiene iguales en todas partes.',
  },
  guide: { en: 'The guide for devices', es: 'La guía de dispositivos' },
  installGuide: { en: 'The installation guide', es: 'La guía de instalación' },
  missingTitle: { en: 'Not yet within reach', es: 'Todavía fuera de alcance' },
  missingLocal: {
    en: 'So phones and other machines cannot be connected yet; programs on this machine can.',
    es: 'Por eso aún no se pueden conectar teléfonos ni otras máquinas; los programas de esta máquina, sí.',
  },
  missingNowhere: {
    en: 'Without it no device can be connected, and no password is made.',
    es: 'Sin eso no se puede conectar ningún dispositivo, y no se crea ninguna contraseña.',
  },
  kindMissing: { en: 'Say first what you want to connect', es: 'Diga primero qué quiere conectar' },
} as const satisfies Record<string, Words>

/** One of these words. */
export type ConnectWord = keyof typeof connectWords
