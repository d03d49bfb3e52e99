import { defineWords } from '#web/words/define-words.ts'

/** Why a provider could not be asked, by the word that the server says for it. */
export const whyWords = defineWords('why', {
  notSaved: { en: 'It was not saved: {{why}}', es: 'No se ha guardado: {{why}}' },
  'name-unknown': {
    en: 'there is no machine of that name. Is the address right?',
    es: 'no hay ninguna máquina con ese nombre. ¿Es correcta la dirección?',
  },
  'name-unread': {
    en: 'its name could not be looked up just now. Try again in a moment.',
    es: 'ahora no se ha podido buscar su nombre. Inténtelo dentro de un momento.',
  },
  'nobody-answers': {
    en: 'nothing answers at that address. Is the port right, and may this server reach it?',
    es: 'nadie responde en esa dirección. ¿Es correcto el puerto, y puede llegar este servidor hasta allí?',
  },
  'hung-up': { en: 'it closed the connection.', es: 'ha cerrado la conexión.' },
  'too-slow': { en: 'it did not answer in time.', es: 'no ha respondido a tiempo.' },
  'certificate-expired': { en: 'its certificate has expired.', es: 'su certificado ha caducado.' },
  'certificate-own': {
    en: 'its certificate is signed by itself alone. Put that certificate below “More”, where the form has it.',
    es: 'su certificado solo está firmado por sí mismo. Póngalo en «Más», si el formulario lo tiene.',
  },
  'certificate-unknown': {
    en: 'its certificate comes from an authority that this server does not know. Put that authority’s below “More”, where the form has it.',
    es: 'su certificado viene de una autoridad que este servidor no conoce. Ponga el de esa autoridad en «Más», si el formulario lo tiene.',
  },
  'certificate-elsewhere': { en: 'its certificate is for another name.', es: 'su certificado es de otro nombre.' },
  'no-way': { en: 'this server cannot reach it.', es: 'este servidor no puede llegar hasta allí.' },
  'no-server': { en: 'that address leads to no server.', es: 'esa dirección no lleva a ningún servidor.' },
  'in-the-open': {
    en: 'it has to be asked by https, ldaps or StartTLS: passwords and names go to it.',
    es: 'hay que preguntarle por https, ldaps o StartTLS: por ahí van contraseñas y nombres.',
  },
  'other-issuer': {
    en: 'it calls itself something else than you typed. Copy its address exactly, with the slash at the end if it has one.',
    es: 'se llama a sí mismo de otra forma. Copie su dirección tal cual, con la barra del final si la tiene.',
  },
  'not-openid': {
    en: 'what stands there is no OpenID provider. Does something belong behind the address, such as a tenant?',
    es: 'lo que hay allí no es un proveedor OpenID. ¿Falta algo en la dirección, como el inquilino?',
  },
  unreadable: { en: 'what it answers cannot be read.', es: 'lo que responde no se puede leer.' },
  'clocks-differ': {
    en: 'its clock and the one of this server differ too much.',
    es: 'su reloj y el de este servidor difieren demasiado.',
  },
  'reader-unknown': {
    en: 'it does not know the account that looks people up, or not by this password.',
    es: 'no conoce la cuenta que busca a las personas, o no con esa contraseña.',
  },
  'name-malformed': {
    en: 'one of the names is not one that directories know, such as ou=people,dc=acme,dc=example.',
    es: 'uno de los nombres no es de los que entiende un directorio, como ou=people,dc=acme,dc=example.',
  },
  'no-such-place': {
    en: 'the place where people are looked for does not exist in it.',
    es: 'no existe en él el lugar donde se busca a las personas.',
  },
  'reader-barred': {
    en: 'the account that looks people up may not search there.',
    es: 'la cuenta que busca a las personas no puede buscar ahí.',
  },
  'asks-for-tls': { en: 'it asks for TLS: use ldaps:// or StartTLS.', es: 'exige TLS: use ldaps:// o StartTLS.' },
  'does-not': {
    en: 'it does not do what it was asked, such as StartTLS.',
    es: 'no hace lo que se le pide, como StartTLS.',
  },
})
