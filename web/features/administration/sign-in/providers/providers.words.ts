import { defineWords } from '#web/words/define-words.ts'

/** The texts of who may say who somebody is. */
export const providersWords = defineWords('providers', {
  title: { en: 'The sign-in of your company', es: 'El inicio de sesión de su empresa' },
  text: {
    en: 'An OpenID provider (Entra ID, Google Workspace, Okta, Keycloak …) or a directory (LDAP, Active Directory) may say who somebody is. Its people then come in without a password of Lazo, and who leaves the company comes in no more.',
    es: 'Un proveedor OpenID (Entra ID, Google Workspace, Okta, Keycloak…) o un directorio (LDAP, Active Directory) puede decir quién es cada cual. Así su gente entra sin contraseña de Lazo, y quien deja la empresa ya no entra.',
  },
  ownersOnly: {
    en: 'Only owners change this: whoever runs a provider could come in as anybody.',
    es: 'Solo lo cambian los propietarios: quien lleva un proveedor podría entrar como cualquiera.',
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
    en: 'Everybody who came in by a provider of this workspace is signed out now. Members and their contacts stay; without another way in they need a password by a link.',
    es: 'Se cierra ahora la sesión de quien entró por un proveedor de este espacio. Los miembros y sus contactos se quedan; sin otra forma de entrar necesitarán una contraseña mediante un enlace.',
  },
  removeYes: { en: 'Remove', es: 'Quitar' },
  removed: { en: '{{name}} is removed', es: 'Se ha quitado {{name}}' },
  saved: { en: '{{name}} answers, and is saved', es: '{{name}} responde y queda guardado' },
  save: { en: 'Try it and save', es: 'Probar y guardar' },

  name: { en: 'Name', es: 'Nombre' },
  nameHint: { en: 'It stands on the button of the sign-in page.', es: 'Aparece en el botón de la página de entrada.' },
  domains: { en: 'Domains of its addresses', es: 'Dominios de sus direcciones' },
  domainsHint: {
    en: 'Such as acme.example, acme.es: whoever types an address of these is led here.',
    es: 'Por ejemplo acme.example, acme.es: a quien escribe una dirección de estos se le trae aquí.',
  },
  isListed: { en: 'Offered to everybody', es: 'Se ofrece a todos' },
  isListedHint: {
    en: 'Off, its button appears only once an address of its domains is typed.',
    es: 'Si no, su botón solo aparece al escribir una dirección de sus dominios.',
  },
  mayJoin: { en: 'Who is no member yet becomes one', es: 'Quien aún no es miembro pasa a serlo' },
  mayJoinHint: {
    en: 'At the first sign-in, with an address of its domains; of any domain, where none is given.',
    es: 'La primera vez que entra, con una dirección de sus dominios; de cualquiera, si no se da ninguno.',
  },
  isOn: { en: 'In use', es: 'En uso' },
  isOnHint: {
    en: 'Switched off, everybody who came in by a provider is signed out.',
    es: 'Al desactivarlo se cierra la sesión de quien entró por un proveedor.',
  },
  more: { en: 'More', es: 'Más' },

  back: {
    en: 'First make an application there (web, authorization code) and allow this address to come back to:',
    es: 'Cree allí primero una aplicación (web, código de autorización) y permita esta dirección de vuelta:',
  },
  backName: { en: 'Address to come back to', es: 'Dirección de vuelta' },
  issuer: { en: 'Address of the provider (issuer)', es: 'Dirección del proveedor (issuer)' },
  issuerHint: {
    en: 'With https:// before it. Entra ID: login.microsoftonline.com/YOUR-TENANT/v2.0 · Google: accounts.google.com · Okta: YOUR-COMPANY.okta.com',
    es: 'Con https:// delante. Entra ID: login.microsoftonline.com/SU-INQUILINO/v2.0 · Google: accounts.google.com · Okta: SU-EMPRESA.okta.com',
  },
  clientId: { en: 'Client ID', es: 'ID de cliente' },
  clientSecret: { en: 'Client secret', es: 'Secreto de cliente' },
  keptSecret: { en: 'Leave it empty to keep the present one.', es: 'Déjelo vacío para conservar el actual.' },
  trustsEmail: { en: 'Its addresses count as verified', es: 'Sus direcciones valen como comprobadas' },
  trustsEmailHint: {
    en: 'For providers that do not say so themselves, such as Entra ID. Only for the domains below.',
    es: 'Para proveedores que no lo dicen ellos mismos, como Entra ID. Solo para los dominios de abajo.',
  },

  url: { en: 'Address of the directory', es: 'Dirección del directorio' },
  urlHint: {
    en: 'ldaps://directory.acme.example, or ldap:// with StartTLS.',
    es: 'ldaps://directorio.acme.example, o ldap:// con StartTLS.',
  },
  startTls: { en: 'StartTLS', es: 'StartTLS' },
  baseDn: { en: 'Where people are looked for (base DN)', es: 'Dónde se busca a las personas (base DN)' },
  bindDn: { en: 'Account that looks people up (bind DN)', es: 'Cuenta que busca a las personas (bind DN)' },
  bindDnHint: { en: 'Empty, where anybody may look.', es: 'Vacía, donde puede buscar cualquiera.' },
  bindPassword: { en: 'Password of that account', es: 'Contraseña de esa cuenta' },
  filter: { en: 'By what people are found', es: 'Por qué se encuentra a las personas' },
  'filter-usual': {
    en: 'E-mail or user name (OpenLDAP, 389, FreeIPA)',
    es: 'Correo o usuario (OpenLDAP, 389, FreeIPA)',
  },
  'filter-active': { en: 'E-mail or account name (Active Directory)', es: 'Correo o cuenta (Active Directory)' },
  'filter-own': { en: 'A filter of my own', es: 'Un filtro propio' },
  ownFilter: { en: 'Filter', es: 'Filtro' },
  ownFilterHint: { en: '{user} stands for what was typed.', es: '{user} es lo que se ha escrito.' },
  mailAttribute: { en: 'Attribute of the e-mail address', es: 'Atributo del correo' },
  nameAttribute: { en: 'Attribute of the name', es: 'Atributo del nombre' },
  ca: { en: 'Certificate of its own authority (PEM)', es: 'Certificado de su propia autoridad (PEM)' },
  caHint: {
    en: 'Only where machines in general do not know that authority.',
    es: 'Solo si los equipos en general no conocen esa autoridad.',
  },
})
