import { defineWords } from '#web/words/define-words.ts'

/** The texts of who may say who somebody is. */
export const providersWords = defineWords('providers', {
  title: { en: 'The sign-in of your company', es: 'El inicio de sesión de su empresa' },
  text: {
    en: 'People sign in with what they use at work already: an OpenID provider (Entra ID, Google Workspace, Okta, Keycloak …) or a directory (LDAP, Active Directory). They need no password of Lazo, and who leaves the company can no longer come in.',
    es: 'Se entra con lo que ya se usa en el trabajo: un proveedor OpenID (Entra ID, Google Workspace, Okta, Keycloak…) o un directorio (LDAP, Active Directory). No hace falta contraseña de Lazo, y quien deja la empresa ya no puede entrar.',
  },
  ownersOnly: {
    en: 'Only owners change this: whoever controls a provider could come in as anybody.',
    es: 'Solo lo cambian los propietarios: quien controla un proveedor podría entrar como cualquiera.',
  },
  none: {
    en: 'None yet: everybody signs in by a password or passkey of Lazo.',
    es: 'Todavía ninguno: todos entran con una contraseña o clave de acceso de Lazo.',
  },
  addOidc: { en: 'Add an OpenID provider', es: 'Añadir un proveedor OpenID' },
  addLdap: { en: 'Add a directory', es: 'Añadir un directorio' },
  'kind-oidc': { en: 'OpenID provider', es: 'Proveedor OpenID' },
  'kind-ldap': { en: 'Directory', es: 'Directorio' },
  off: { en: 'switched off', es: 'desactivado' },
  forDomains: { en: 'for {{domains}}', es: 'para {{domains}}' },
  edit: { en: 'Edit', es: 'Editar' },
  editOf: { en: 'Edit {{name}}', es: 'Editar {{name}}' },
  remove: { en: 'Remove…', es: 'Quitar…' },
  removeOf: { en: 'Remove {{name}}…', es: 'Quitar {{name}}…' },
  removeTitle: { en: 'Remove {{name}}?', es: '¿Quitar {{name}}?' },
  removeText: {
    en: 'Whoever came in through a provider of this workspace is signed out now. Members and contacts stay; who has no other way in needs a link to set a password.',
    es: 'Se cierra ahora la sesión de quien entró por un proveedor de este espacio. Los miembros y los contactos se quedan; quien no tenga otra forma de entrar necesitará un enlace para poner una contraseña.',
  },
  removeYes: { en: 'Remove', es: 'Quitar' },
  removed: { en: '{{name}} is removed', es: 'Se ha quitado {{name}}' },
  saved: { en: '{{name}} answers, and is saved', es: '{{name}} responde y queda guardado' },
  save: { en: 'Try it and save', es: 'Probar y guardar' },

  name: { en: 'Name', es: 'Nombre' },
  nameHint: { en: 'It stands on the button of the sign-in page.', es: 'Aparece en el botón de la página de entrada.' },
  domains: { en: 'E-mail domains', es: 'Dominios de correo' },
  domainsHint: {
    en: 'Such as acme.example, acme.es. Whoever types such an address signs in here.',
    es: 'Por ejemplo acme.example, acme.es. Quien escribe una de esas direcciones entra por aquí.',
  },
  isListed: { en: 'Offered to everybody', es: 'Se ofrece a todos' },
  isListedHint: {
    en: 'If off, its button appears only once somebody types an address of these domains.',
    es: 'Si no, su botón solo aparece cuando alguien escribe una dirección de esos dominios.',
  },
  mayJoin: { en: 'New people become members', es: 'Quien llega nuevo pasa a ser miembro' },
  mayJoinHint: {
    en: 'At their first sign-in, if their address is of these domains; anybody, if you give none.',
    es: 'La primera vez que entra, si su dirección es de esos dominios; cualquiera, si no da ninguno.',
  },
  isOn: { en: 'In use', es: 'En uso' },
  isOnHint: {
    en: 'If you switch it off, whoever came in through a provider is signed out.',
    es: 'Al desactivarlo se cierra la sesión de quien entró por un proveedor.',
  },
  more: { en: 'More', es: 'Más' },

  back: {
    en: 'First create an application there (web, authorization code) and give it this address as redirect URI:',
    es: 'Cree allí primero una aplicación (web, código de autorización) y ponga esta dirección como URI de redirección:',
  },
  backName: { en: 'Redirect URI', es: 'URI de redirección' },
  issuer: { en: 'Address of the provider (issuer)', es: 'Dirección del proveedor (issuer)' },
  issuerHint: {
    en: 'It begins with https://. Entra ID: login.microsoftonline.com/YOUR-TENANT/v2.0 · Google: accounts.google.com · Okta: YOUR-COMPANY.okta.com',
    es: 'Empieza por https://. Entra ID: login.microsoftonline.com/SU-INQUILINO/v2.0 · Google: accounts.google.com · Okta: SU-EMPRESA.okta.com',
  },
  clientId: { en: 'Client ID', es: 'ID de cliente' },
  clientSecret: { en: 'Client secret', es: 'Secreto de cliente' },
  keptSecret: { en: 'Leave it empty to keep the present one.', es: 'Déjelo vacío para conservar el actual.' },
  trustsEmail: { en: 'Trust its e-mail addresses', es: 'Dar por buenas sus direcciones de correo' },
  trustsEmailHint: {
    en: 'For providers that do not say whether an address is verified, such as Entra ID. Only for the domains below.',
    es: 'Para proveedores que no dicen si una dirección está comprobada, como Entra ID. Solo para los dominios de abajo.',
  },

  url: { en: 'Address of the directory', es: 'Dirección del directorio' },
  urlHint: {
    en: 'ldaps://directory.acme.example, or ldap:// with StartTLS.',
    es: 'ldaps://directorio.acme.example, o ldap:// con StartTLS.',
  },
  startTls: { en: 'StartTLS', es: 'StartTLS' },
  baseDn: { en: 'Where people are looked for (base DN)', es: 'Dónde se busca a las personas (base DN)' },
  bindDn: { en: 'Account that looks people up (bind DN)', es: 'Cuenta que busca a las personas (bind DN)' },
  bindDnHint: {
    en: 'Leave it empty if anybody may search the directory.',
    es: 'Déjela vacía si cualquiera puede buscar en el directorio.',
  },
  bindPassword: { en: 'Password of that account', es: 'Contraseña de esa cuenta' },
  filter: { en: 'What people type to sign in', es: 'Qué se escribe para entrar' },
  'filter-usual': {
    en: 'E-mail or user name (OpenLDAP, 389, FreeIPA)',
    es: 'Correo o usuario (OpenLDAP, 389, FreeIPA)',
  },
  'filter-active': { en: 'E-mail or account name (Active Directory)', es: 'Correo o cuenta (Active Directory)' },
  'filter-own': { en: 'A filter of my own', es: 'Un filtro propio' },
  ownFilter: { en: 'Filter', es: 'Filtro' },
  ownFilterHint: {
    en: '{user} is what somebody types to sign in.',
    es: '{user} es lo que alguien escribe para entrar.',
  },
  mailAttribute: { en: 'Attribute of the e-mail address', es: 'Atributo del correo' },
  nameAttribute: { en: 'Attribute of the name', es: 'Atributo del nombre' },
  ca: { en: 'Certificate of its own authority (PEM)', es: 'Certificado de su propia autoridad (PEM)' },
  caHint: {
    en: 'Only if your company issued the certificate of the directory itself.',
    es: 'Solo si el certificado del directorio lo emitió su propia empresa.',
  },
})
