import { defineWords } from '#web/words/define-words.ts'

/** The texts of the browsers that are signed in. */
export const browsersWords = defineWords('browsers', {
  title: { en: 'Signed-in browsers', es: 'Navegadores con la sesión abierta' },
  text: {
    en: 'End the session of any browser that you do not know or no longer use: its copy of the contacts is deleted when it is next opened.',
    es: 'Cierre la sesión de los que no conozca o ya no use: su copia de los contactos se borra la próxima vez que se abran.',
  },
  on: { en: '{{browser}} on {{system}}', es: '{{browser}} en {{system}}' },
  unknown: { en: 'Some browser', es: 'Algún navegador' },
  this: { en: 'this browser', es: 'este navegador' },
  used: { en: 'used {{when}}', es: 'usado {{when}}' },
  since: { en: 'signed in on {{when}}', es: 'sesión iniciada el {{when}}' },
  where: { en: 'from the network {{network}}', es: 'desde la red {{network}}' },
  'way-password': { en: 'by password', es: 'con contraseña' },
  'way-password-and-code': { en: 'by password and code', es: 'con contraseña y código' },
  'way-passkey': { en: 'by passkey', es: 'con clave de acceso' },
  'way-oidc': { en: 'by the provider of your organisation', es: 'con el proveedor de su organización' },
  'way-ldap': { en: 'by the directory of your organisation', es: 'con el directorio de su organización' },
  'way-ldap-and-code': {
    en: 'by the directory of your organisation, and a code',
    es: 'con el directorio de su organización y un código',
  },
  end: { en: 'End', es: 'Cerrar' },
  endOf: { en: 'End the session of {{name}}', es: 'Cerrar la sesión de {{name}}' },
  ended: { en: 'That session is over', es: 'Sesión cerrada' },
  endOthers: { en: 'End all the others', es: 'Cerrar todas las demás' },
  endedOthers: { en: 'Only this browser is signed in now', es: 'Ahora solo queda abierta la sesión de este navegador' },
  trouble: { en: 'This could not be read: {{message}}', es: 'Esto no se ha podido leer: {{message}}' },
})
