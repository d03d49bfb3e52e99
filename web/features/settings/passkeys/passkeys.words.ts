import { defineWords } from '#web/words/define-words.ts'

/** The texts of passkeys. */
export const passkeysWords = defineWords('passkeys', {
  title: { en: 'Passkeys', es: 'Claves de acceso' },
  text: {
    en: 'Sign in by finger, face or PIN of your phone or computer: there is no password to remember or to be stolen, and no code is asked.',
    es: 'Entre con el dedo, la cara o el PIN de su teléfono u ordenador: no hay contraseña que recordar ni que robar, y no se pide ningún código.',
  },
  none: { en: 'You have none yet.', es: 'Todavía no tiene ninguna.' },
  add: { en: 'Add a passkey', es: 'Añadir una clave de acceso' },
  added: { en: 'The passkey is added', es: 'Clave de acceso añadida' },
  left: {
    en: 'Nothing was added: the window of the browser was closed, or waited too long.',
    es: 'No se ha añadido nada: se cerró la ventana del navegador, o esperó demasiado.',
  },
  'there-already': {
    en: 'This device has a passkey for you already.',
    es: 'Este dispositivo ya tiene una clave de acceso suya.',
  },
  prove: { en: 'Your password, once more', es: 'Su contraseña, otra vez' },
  goOn: { en: 'Go on', es: 'Seguir' },
  on: { en: '{{browser}} on {{system}}', es: '{{browser}} en {{system}}' },
  somewhere: { en: 'My passkey', es: 'Mi clave de acceso' },
  made: { en: 'made on {{when}}', es: 'creada el {{when}}' },
  used: { en: 'last used {{when}}', es: 'usada por última vez {{when}}' },
  unused: { en: 'not used yet', es: 'sin usar todavía' },
  synced: { en: 'kept on all your devices', es: 'guardada en todos sus dispositivos' },
  bound: { en: 'on that device alone', es: 'solo en ese dispositivo' },
  rename: { en: 'Rename', es: 'Cambiar el nombre' },
  renameOf: { en: 'Rename {{name}}', es: 'Cambiar el nombre de {{name}}' },
  name: { en: 'Name of the passkey', es: 'Nombre de la clave de acceso' },
  save: { en: 'Save', es: 'Guardar' },
  cancel: { en: 'Cancel', es: 'Cancelar' },
  remove: { en: 'Remove', es: 'Quitar' },
  removeOf: { en: 'Remove {{name}}', es: 'Quitar {{name}}' },
  removeSure: {
    en: '“{{name}}” will open Lazo no more. On the device itself it stays until you delete it there.',
    es: '«{{name}}» ya no abrirá Lazo. En el propio dispositivo queda hasta que la borre allí.',
  },
  removed: { en: 'The passkey is removed', es: 'Clave de acceso quitada' },
  needsName: {
    en: 'Browsers make no passkeys at this address: they need https and a host name. Whoever runs the server can set that up.',
    es: 'En esta dirección los navegadores no crean claves de acceso: hacen falta https y un nombre de servidor. Puede configurarlo quien lleva el servidor.',
  },
  needsBrowser: { en: 'This browser cannot use passkeys.', es: 'Este navegador no admite claves de acceso.' },
  trouble: { en: 'This could not be read: {{message}}', es: 'Esto no se ha podido leer: {{message}}' },
})
