import { defineWords } from '#web/words/define-words.ts'

/** The texts of the settings. */
export const settingsWords = defineWords('settings', {
  title: { en: 'Settings', es: 'Ajustes' },
  lead: {
    en: 'They count at once, and in every browser you sign in with.',
    es: 'Valen al momento, y en todos los navegadores en los que entre.',
  },

  look: { en: 'Language and look', es: 'Idioma y aspecto' },
  language: { en: 'Language', es: 'Idioma' },
  colorScheme: { en: 'Colours', es: 'Colores' },
  'scheme-auto': { en: 'As the device', es: 'Como el dispositivo' },
  'scheme-light': { en: 'Light', es: 'Claros' },
  'scheme-dark': { en: 'Dark', es: 'Oscuros' },
  textSize: { en: 'Size of text', es: 'Tamaño del texto' },
  'size-small': { en: 'Small', es: 'Pequeño' },
  'size-normal': { en: 'Normal', es: 'Normal' },
  'size-large': { en: 'Large', es: 'Grande' },
  'size-larger': { en: 'Larger', es: 'Muy grande' },
  lists: { en: 'Lists and numbers', es: 'Listas y números' },
  order: { en: 'Order of lists', es: 'Orden de las listas' },
  'order-family': { en: 'By surname', es: 'Por apellido' },
  'order-given': { en: 'By first name', es: 'Por nombre' },
  'order-added': { en: 'Newest first', es: 'Los últimos primero' },
  display: { en: 'How names are shown', es: 'Cómo se muestran los nombres' },
  'given-first': { en: 'Ana Ruiz', es: 'Ana Ruiz' },
  'family-first': { en: 'Ruiz, Ana', es: 'Ruiz, Ana' },
  density: { en: 'Rows', es: 'Filas' },
  'density-comfortable': { en: 'With room', es: 'Con aire' },
  'density-compact': { en: 'Close together', es: 'Juntas' },
  region: { en: 'Country', es: 'País' },
  regionHint: {
    en: 'Phone numbers without a prefix are read as numbers of this country.',
    es: 'Los teléfonos sin prefijo se leen como números de este país.',
  },

  password: { en: 'Password', es: 'Contraseña' },
  passwordText: {
    en: 'With a new one, every other browser is signed out. Phones and programs keep their own passwords.',
    es: 'Con una nueva se cierra la sesión en los demás navegadores. Los teléfonos y programas conservan las suyas.',
  },
  current: { en: 'Present password', es: 'Contraseña actual' },
  next: { en: 'New password', es: 'Contraseña nueva' },
  changePassword: { en: 'Change the password', es: 'Cambiar la contraseña' },
  passwordChanged: { en: 'The password is changed', es: 'Contraseña cambiada' },
  vouched: { en: 'How you sign in', es: 'Cómo inicia la sesión' },
  vouchedText: {
    en: 'You came in by the sign-in of your organisation, which asks for your password there. To change a password or passkeys of your own in Lazo, sign in with those.',
    es: 'Ha entrado con el inicio de sesión de su organización, que pide allí su contraseña. Para cambiar una contraseña o claves de acceso propias de Lazo, entre con ellas.',
  },

  workspaces: { en: 'Workspaces', es: 'Espacios de trabajo' },
  workspace: { en: 'Workspace', es: 'Espacio de trabajo' },
  workspaceName: { en: 'Name of the workspace', es: 'Nombre del espacio' },
  workspaceHint: {
    en: 'Seen by all members, and by whoever is invited.',
    es: 'Lo ven todos los miembros y quienes reciben una invitación.',
  },
  rename: { en: 'Rename', es: 'Cambiar el nombre' },
  workspaceRenamed: { en: 'The workspace is called {{name}}', es: 'El espacio se llama {{name}}' },
  undo: { en: 'Undo', es: 'Deshacer' },
  toMyself: { en: 'My name and role here', es: 'Mi nombre y mi papel aquí' },
  here: { en: 'you are here', es: 'está aquí' },
  enter: { en: 'Go', es: 'Ir' },
  enterName: { en: 'Go to {{name}}', es: 'Ir a {{name}}' },
  'role-owner': { en: 'owner', es: 'propietario' },
  'role-admin': { en: 'administrator', es: 'administrador' },
  'role-member': { en: 'member', es: 'miembro' },
  'role-guest': { en: 'guest', es: 'invitado' },

  samples: { en: 'Sample contacts', es: 'Contactos de ejemplo' },
  samplesText: {
    en: 'Some forty made-up people in a book of their own, to try things with. They go as they came: all at once.',
    es: 'Unas cuarenta personas inventadas en una libreta aparte, para probar. Se van como llegaron: de una vez.',
  },

  kept: { en: 'What this browser keeps', es: 'Lo que guarda este navegador' },
  keptText: {
    en: 'A copy of your contacts, so that everything is found at once and can be read without a connection. It goes when you sign out, and after 14 days without the server.',
    es: 'Una copia de sus contactos, para encontrarlo todo al momento y poder leerlo sin conexión. Se borra al cerrar la sesión, y tras 14 días sin el servidor.',
  },
  keptCards: { en: 'Contacts', es: 'Contactos' },
  keptSome: { en: '{{cards}}, not all: there are more than fit', es: '{{cards}}, no todos: hay más de los que caben' },
  keptHow: { en: 'Without a connection', es: 'Sin conexión' },
  keptYes: { en: 'can be read and edited', es: 'se pueden leer y cambiar' },
  keptNo: {
    en: 'no: this browser keeps nothing (a private window?)',
    es: 'no: este navegador no guarda nada (¿ventana privada?)',
  },
  keptMet: { en: 'Last in touch with the server', es: 'Último contacto con el servidor' },
  keptRoom: { en: 'Room in use', es: 'Espacio ocupado' },
  megabytes: { en: '{{count}} MB', es: '{{count}} MB' },
  keptWaiting: { en: 'Changes that wait', es: 'Cambios en espera' },
  toSync: { en: 'More about the connection', es: 'Más sobre la conexión' },
  wipe: { en: 'Remove it now…', es: 'Borrarlo ahora…' },
  wipeTitle: { en: 'Remove everything from this browser?', es: '¿Borrar todo de este navegador?' },
  wipeText: {
    en: 'The copy is removed and you are signed out here. Nothing is lost on the server.',
    es: 'Se borra la copia y se cierra su sesión aquí. En el servidor no se pierde nada.',
  },
  wipeWaiting: {
    en: {
      one: 'One change that is not at the server yet would be lost.',
      other: '{{count}} changes that are not at the server yet would be lost.',
    },
    es: {
      one: 'Se perdería un cambio que aún no está en el servidor.',
      other: 'Se perderían {{count}} cambios que aún no están en el servidor.',
    },
  },
  cancel: { en: 'Cancel', es: 'Cancelar' },
  wipeYes: { en: 'Remove and sign out', es: 'Borrar y salir' },

  about: { en: 'About Lazo', es: 'Sobre Lazo' },
  version: { en: 'Version {{version}}', es: 'Versión {{version}}' },
})
