import { defineWords } from '#web/words/define-words.ts'

/** The texts of the second factor. */
export const secondFactorWords = defineWords('second-factor', {
  title: { en: 'A code beside the password', es: 'Un código además de la contraseña' },
  text: {
    en: 'Who knows the password alone cannot get in: an app on your phone shows a code that changes every half minute. Phones and programs that are connected go on with passwords of their own.',
    es: 'Con la contraseña sola no se entra: una aplicación de su teléfono muestra un código que cambia cada medio minuto. Los teléfonos y programas conectados siguen con sus propias contraseñas.',
  },
  off: { en: 'It is not set up.', es: 'No está configurado.' },
  on: { en: 'Set up on {{day}}.', es: 'Configurado el {{day}}.' },
  left: {
    en: { one: '{{count}} recovery code is left.', other: '{{count}} recovery codes are left.' },
    es: { one: 'Queda {{count}} código de recuperación.', other: 'Quedan {{count}} códigos de recuperación.' },
  },
  begin: { en: 'Set it up', es: 'Configurarlo' },
  renew: { en: 'New recovery codes', es: 'Códigos de recuperación nuevos' },
  remove: { en: 'Switch it off', es: 'Desactivarlo' },
  removed: { en: 'The password alone is enough again', es: 'Vuelve a bastar la contraseña' },
  prove: { en: 'Your password, once more', es: 'Su contraseña, otra vez' },
  goOn: { en: 'Go on', es: 'Seguir' },
  scan: {
    en: 'Scan this with an app that makes codes, such as Aegis, 2FAS or Google Authenticator, then type what it shows.',
    es: 'Escanee esto con una aplicación que haga códigos, como Aegis, 2FAS o Google Authenticator, y escriba lo que muestre.',
  },
  scanLabel: { en: 'The secret as a QR code for your app', es: 'El secreto como código QR para su aplicación' },
  byHand: { en: 'Or type this into it:', es: 'O escriba esto en ella:' },
  code: { en: 'Code of the app', es: 'Código de la aplicación' },
  confirm: { en: 'Confirm', es: 'Confirmar' },
  codesTitle: { en: 'Your recovery codes', es: 'Sus códigos de recuperación' },
  codesText: {
    en: 'Each lets you in once when the phone is lost. They are shown this once: keep them where the phone is not.',
    es: 'Cada uno le deja entrar una vez si pierde el teléfono. Solo se muestran ahora: guárdelos donde no esté el teléfono.',
  },
  copy: { en: 'Copy', es: 'Copiar' },
  copied: { en: 'Copied', es: 'Copiados' },
  download: { en: 'Save as a file', es: 'Guardar en un archivo' },
  fileName: { en: 'lazo-recovery-codes.txt', es: 'lazo-codigos-de-recuperacion.txt' },
  kept: { en: 'I have kept them', es: 'Ya los he guardado' },
  trouble: { en: 'This cannot be told now: {{message}}', es: 'Ahora no se puede saber: {{message}}' },
})
