import { defineWords } from '#web/words/define-words.ts'

/** The texts of members and teams that a company keeps up to date by itself. */
export const scimWords = defineWords('scim', {
  title: {
    en: 'Members and teams from your company’s directory (SCIM)',
    es: 'Miembros y equipos desde el directorio de su empresa (SCIM)',
  },
  text: {
    en: 'Entra ID, Okta and the like add members, keep them out and fill teams as people join and leave the company. Owners are never changed from outside.',
    es: 'Entra ID, Okta y similares añaden miembros, los dejan sin acceso y llenan los equipos según entra y sale gente de la empresa. A los propietarios nadie los cambia desde fuera.',
  },
  none: { en: 'It is not set up.', es: 'No está configurado.' },
  since: { en: 'A key was made on {{day}}', es: 'Se creó una clave el {{day}}' },
  used: { en: 'last used {{when}}', es: 'usada por última vez {{when}}' },
  unused: { en: 'not used yet', es: 'sin usar todavía' },
  make: { en: 'Make a key', es: 'Crear una clave' },
  makeAnother: { en: 'Make another key…', es: 'Crear otra clave…' },
  revoke: { en: 'Revoke the key…', es: 'Revocar la clave…' },
  anotherTitle: { en: 'Make another key?', es: '¿Crear otra clave?' },
  anotherText: {
    en: 'The key in use stops working at once. Nothing is updated until the new one is at the provider.',
    es: 'La clave en uso deja de valer al momento. No se actualiza nada hasta que la nueva esté en el proveedor.',
  },
  anotherYes: { en: 'Make it', es: 'Crearla' },
  revokeTitle: { en: 'Revoke the key?', es: '¿Revocar la clave?' },
  revokeText: {
    en: 'Members and teams stay as they are; from now on nobody outside changes them.',
    es: 'Los miembros y los equipos se quedan como están; desde ahora nadie de fuera los cambia.',
  },
  revokeYes: { en: 'Revoke it', es: 'Revocarla' },
  revoked: { en: 'The key is revoked', es: 'Clave revocada' },
  madeTitle: { en: 'The key', es: 'La clave' },
  madeText: {
    en: 'It is shown only now. Put it into the provider.',
    es: 'Solo se muestra ahora. Póngala en el proveedor.',
  },
  address: { en: 'Address', es: 'Dirección' },
  key: { en: 'Key', es: 'Clave' },
  done: { en: 'I have put it there', es: 'Ya la he puesto' },
  stepsEntra: { en: 'Steps in Microsoft Entra ID', es: 'Pasos en Microsoft Entra ID' },
  entra1: {
    en: 'In the Entra admin centre: Enterprise applications, New application, Create your own application; name it Lazo and choose the one that is not in the gallery.',
    es: 'En el centro de administración de Entra: Aplicaciones empresariales, Nueva aplicación, Cree su propia aplicación; llámela Lazo y elija la que no está en la galería.',
  },
  entra2: {
    en: 'Under Provisioning choose Automatic. The address goes into Tenant URL, the key into Secret Token. Press Test Connection, then save.',
    es: 'En Aprovisionamiento elija Automático. La dirección va en URL de inquilino y la clave en Token secreto. Pulse Probar conexión y guarde.',
  },
  entra3: {
    en: 'Under Users and groups assign who shall be in Lazo: people become members, groups become teams.',
    es: 'En Usuarios y grupos asigne a quienes han de estar en Lazo: las personas pasan a ser miembros y los grupos, equipos.',
  },
  entra4: {
    en: 'Start provisioning. Entra updates about every forty minutes.',
    es: 'Inicie el aprovisionamiento. Entra actualiza cada cuarenta minutos, más o menos.',
  },
  stepsOkta: { en: 'Steps in Okta', es: 'Pasos en Okta' },
  okta1: {
    en: 'In the admin console open the app by which people sign in to Lazo (or create one), and under General switch SCIM provisioning on.',
    es: 'En la consola de administración abra la aplicación con la que se entra en Lazo (o cree una) y active en General el aprovisionamiento SCIM.',
  },
  okta2: {
    en: 'Under Provisioning, Integration: the address goes into SCIM connector base URL, userName into the unique identifier field; tick pushing new users, profile updates and groups.',
    es: 'En Provisioning, Integration: la dirección va en SCIM connector base URL y userName en el campo del identificador único; marque el envío de usuarios nuevos, de cambios de perfil y de grupos.',
  },
  okta3: {
    en: 'As authentication choose HTTP Header, and put the key there. Press Test Connector Configuration, then save.',
    es: 'Como autenticación elija HTTP Header y ponga ahí la clave. Pulse Test Connector Configuration y guarde.',
  },
  okta4: {
    en: 'Under To App allow creating, updating and deactivating users; under Assignments and Push Groups choose who shall be in Lazo.',
    es: 'En To App permita crear, actualizar y desactivar usuarios; en Assignments y Push Groups elija quiénes han de estar en Lazo.',
  },
})
