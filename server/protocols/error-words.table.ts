import type { ErrorCode } from '#base/errors.ts'

/** What people read of an error: its title in English and in Spanish, and the Spanish sentence on what is wrong this time. */
export interface ErrorWords {
  readonly en: string
  readonly es: string
  /** The first is said all of whose `{facts}` the error knows; so the last has none. The English sentence is the error's own. */
  readonly details: readonly string[]
}

/** The words of every error, in both languages. */
export const errorWords: Readonly<Record<ErrorCode, ErrorWords>> = {
  'access-request-answered': {
    en: 'This request was answered already',
    es: 'Esta petición ya está respondida',
    details: ['Esta petición ya se respondió o se anuló.'],
  },
  'access-request-not-found': {
    en: 'There is no such request',
    es: 'No existe esa petición',
    details: ['No existe esa petición.'],
  },
  'account-disabled': {
    en: 'You are kept out for now',
    es: 'De momento no tiene acceso',
    details: ['Quien administra el espacio le ha dejado sin acceso por ahora, y puede devolvérselo.'],
  },
  'account-exists': {
    en: 'There is an account with this address',
    es: 'Ya hay una cuenta con esa dirección',
    details: ['Ya hay una cuenta con esa dirección. Inicie sesión y abra el enlace otra vez.'],
  },
  'account-not-found': {
    en: 'There is no such account',
    es: 'No existe esa cuenta',
    details: ['No hay ninguna cuenta para {email}.', 'No existe esa cuenta.'],
  },
  'address-kept': {
    en: 'The address is changed by its owner alone',
    es: 'La dirección solo la cambia su dueño',
    details: ['La dirección de una cuenta solo la cambia su dueño.'],
  },
  'alarm-not-found': {
    en: 'There is no such alarm',
    es: 'No existe esa alarma',
    details: ['No existe esa alarma.'],
  },
  'already-undone': {
    en: 'It was already taken back',
    es: 'Ya se había deshecho',
    details: ['Esto ya se había deshecho.'],
  },
  'backup-damaged': {
    en: 'The backup is damaged',
    es: 'La copia de seguridad está dañada',
    details: ['La copia de seguridad está dañada; no se ha cambiado nada.'],
  },
  'backup-unreadable': {
    en: 'The backup cannot be read',
    es: 'La copia de seguridad no se puede leer',
    details: ['El archivo no se puede leer como copia de seguridad de Lazo.'],
  },
  'batch-not-found': {
    en: 'There is no such batch',
    es: 'No existe ese lote',
    details: ['No existe ese lote de cambios.'],
  },
  'belongs-by-address': {
    en: 'They belong to it by their address',
    es: 'Pertenece por su dirección de correo',
    details: ['Pertenece a esta sede por su dirección de correo, mientras la sede tenga ese dominio.'],
  },
  'blob-not-found': {
    en: 'There is no such file',
    es: 'No existe ese archivo',
    details: ['No existe esa foto o ese archivo.'],
  },
  'body-too-large': {
    en: 'Too much was sent',
    es: 'Se ha enviado demasiado',
    details: ['Lo enviado ocupa más de {limit} bytes, que es lo máximo que se admite.', 'Lo enviado ocupa demasiado.'],
  },
  'body-unreadable': {
    en: 'What was sent cannot be read',
    es: 'Lo enviado no se puede leer',
    details: ['Lo enviado tiene más de {depth} niveles de profundidad.', 'Lo enviado no es JSON correcto en UTF-8.'],
  },
  'book-address-taken': {
    en: 'There is a book at this address',
    es: 'Ya hay una libreta en esa dirección',
    details: ['Ya hay una libreta en la dirección «{slug}».', 'Ya hay una libreta en esa dirección.'],
  },
  'book-follows-label': {
    en: 'This book follows a label',
    es: 'Esta libreta sigue una etiqueta',
    details: [
      'Esta libreta reúne los contactos que llevan la etiqueta «{keyword}»; póngale esa etiqueta al contacto.',
      'Esta libreta sigue una etiqueta: es solo suya y no se puede compartir.',
    ],
  },
  'book-name-taken': {
    en: 'There is a book of this name',
    es: 'Ya hay una libreta con ese nombre',
    details: ['Ya hay una libreta con ese nombre.'],
  },
  'book-not-found': {
    en: 'There is no such book',
    es: 'No existe esa libreta',
    details: ['No existe esa libreta.'],
  },
  'book-read-only': {
    en: 'You may only read this book',
    es: 'Esta libreta solo se puede leer',
    details: [
      'Para esto hace falta el derecho a {wanted} en esta libreta; usted tiene el de {held}.',
      'Esta libreta solo se puede leer.',
    ],
  },
  'calendar-read-only': {
    en: 'This calendar only tells',
    es: 'Este calendario solo informa',
    details: ['Este calendario muestra lo que está en otro sitio; no admite cambios.'],
  },
  'calendar-unreachable': {
    en: 'The calendar cannot be read now',
    es: 'Ahora no se puede leer el calendario',
    details: [
      'El servidor del calendario respondió {status}. Con 401 o 403 no acepta el usuario o la contraseña.',
      'No se pudo llegar al servidor del calendario.',
    ],
  },
  'calendar-unreadable': {
    en: 'This is no calendar that can be read',
    es: 'No es un calendario que se pueda leer',
    details: ['Lo que se ha recibido no se puede leer como calendario.'],
  },
  'card-changed': {
    en: 'Somebody else changed the same part',
    es: 'Otra persona ha cambiado lo mismo',
    details: [
      'Otra persona ha cambiado entretanto la misma parte del contacto: {paths}.',
      'Otra persona ha cambiado entretanto la misma parte del contacto.',
    ],
  },
  'card-invalid': {
    en: 'The card is not right',
    es: 'El contacto no es correcto',
    details: ['El contacto no se puede guardar: {path} no es correcto.', 'El contacto no se puede guardar.'],
  },
  'card-not-found': {
    en: 'There is no such card',
    es: 'No existe ese contacto',
    details: ['No existe ese contacto.'],
  },
  'card-too-large': {
    en: 'The card is too large',
    es: 'El contacto es demasiado grande',
    details: [
      'El contacto tiene {length} caracteres; se guardan como mucho {limit}.',
      'El contacto es demasiado grande para guardarlo.',
    ],
  },
  'card-unreadable': {
    en: 'The card cannot be read',
    es: 'El contacto no se puede leer',
    details: ['Lo enviado no se puede leer como contacto.'],
  },
  'catalogue-not-found': {
    en: 'There is no such session',
    es: 'No existe esa sesión',
    details: ['No existe esa sesión.'],
  },
  'code-invalid': {
    en: 'The code or link does not work',
    es: 'El código o el enlace no vale',
    details: [
      'Este código no vale: puede estar mal escrito o tener más de {minutes} minutos. Está en la terminal o en el registro del servidor, y allí sale uno nuevo cada vez que el servidor arranca.',
      'Este código o enlace no vale: puede estar mal escrito, usado o caducado. Pida otro.',
    ],
  },
  'comment-not-found': {
    en: 'There is no such comment',
    es: 'No existe ese comentario',
    details: ['No existe ese comentario.'],
  },
  'comment-not-yours': {
    en: 'The comment is not yours',
    es: 'El comentario no es suyo',
    details: ['Un comentario solo lo cambia quien lo escribió.'],
  },
  'condition-failed': {
    en: 'It is no longer as you last saw it',
    es: 'Ya no está como usted lo vio',
    details: [
      'Ya hay un contacto con el nombre {name}.',
      'Ya no está como usted lo vio por última vez; vuelva a cargarlo.',
    ],
  },
  'configuration-invalid': {
    en: 'The settings are not right',
    es: 'La configuración no es correcta',
    details: ['La configuración del servidor no es correcta.'],
  },
  'cursor-invalid': {
    en: 'The list cannot go on from here',
    es: 'La lista no puede seguir desde aquí',
    details: ['La lista no puede seguir desde ese punto; empiece por el principio.'],
  },
  'database-unavailable': {
    en: 'The database does not answer',
    es: 'La base de datos no responde',
    details: ['La base de datos no responde; no se ha guardado nada. Inténtelo dentro de un momento.'],
  },
  'device-not-found': {
    en: 'There is no such device',
    es: 'No existe ese dispositivo',
    details: ['No existe ese dispositivo.'],
  },
  'disk-full': {
    en: 'The disk is full',
    es: 'El disco está lleno',
    details: ['El disco del servidor está lleno; no se ha guardado nada.'],
  },
  'domain-not-allowed': {
    en: 'Addresses of this domain may not enter',
    es: 'Las direcciones de este dominio no pueden entrar',
    details: [
      'En {workspace} no puede entrar nadie con una dirección de {domain}. Pregunte a quien administra el espacio.',
      'En este espacio no se puede entrar con una dirección de ese dominio.',
    ],
  },
  'email-invalid': {
    en: 'This is no e-mail address',
    es: 'Esa no es una dirección de correo',
    details: ['Lo escrito no es una dirección de correo.'],
  },
  'email-taken': {
    en: 'The e-mail address is in use',
    es: 'La dirección de correo ya se usa',
    details: ['{email} ya es miembro de este espacio.', 'La dirección de correo ya se usa.'],
  },
  'email-unverified': {
    en: 'The provider does not vouch for the address',
    es: 'El proveedor no responde por la dirección',
    details: [
      '«{name}» no dice que su dirección de correo sea suya, así que aquí nadie sabe quién es usted.',
      'El proveedor no dice que su dirección de correo sea suya.',
    ],
  },
  'meeting-not-found': {
    en: 'There is no such proposed meeting',
    es: 'No existe esa reunión propuesta',
    details: ['No se le ha propuesto esa reunión.'],
  },
  'own-calendar-not-found': {
    en: 'There is no such calendar of yours',
    es: 'No existe ese calendario suyo',
    details: ['No existe ese calendario suyo.'],
  },
  'too-many-calendars': {
    en: 'There are too many calendars',
    es: 'Hay demasiados calendarios',
    details: ['Ya hay {limit}. Quite uno antes.', 'Hay demasiados. Quite uno antes.'],
  },
  'feed-not-found': {
    en: 'There is no such calendar to subscribe to',
    es: 'No existe ese calendario para suscribirse',
    details: ['No existe ese calendario para suscribirse.'],
  },
  'event-not-found': {
    en: 'There is no such event',
    es: 'No existe ese evento',
    details: ['No existe ese evento.'],
  },
  'file-unreadable': {
    en: 'The file cannot be read',
    es: 'El archivo no se puede leer',
    details: [
      '{file} no se puede leer: {why}.',
      'El archivo no se puede leer: {why}.',
      '{file} no se puede leer: no parece un archivo de contactos de la clase esperada.',
      'El archivo no se puede leer como archivo de contactos.',
    ],
  },
  'filter-invalid': {
    en: 'The filter is not right',
    es: 'El filtro no es correcto',
    details: ['El filtro no es correcto en {path}.', 'El filtro no es correcto.'],
  },
  'folder-in-use': {
    en: 'The data folder is in use',
    es: 'La carpeta de datos está en uso',
    details: ['Otro servidor está usando la carpeta de datos.'],
  },
  'follow-up-not-found': {
    en: 'There is no such follow-up',
    es: 'No existe ese seguimiento',
    details: ['No existe ese seguimiento.'],
  },
  'form-not-found': {
    en: 'There is no such form',
    es: 'No existe ese formulario',
    details: ['No existe ese formulario.'],
  },
  'grant-too-high': {
    en: 'You cannot give more than you have',
    es: 'No se puede dar más de lo que se tiene',
    details: [
      'No puede dar el derecho a {wanted}; usted tiene el de {held}.',
      'No puede dar un derecho más alto que el suyo.',
    ],
  },
  'headers-too-large': {
    en: 'The head of the request is too long',
    es: 'La cabecera de la petición es demasiado larga',
    details: ['La dirección y las cabeceras de la petición ocupan demasiado.'],
  },
  'image-too-large': {
    en: 'The picture is too large',
    es: 'La imagen es demasiado grande',
    details: ['La imagen es demasiado grande.'],
  },
  'image-unreadable': {
    en: 'The picture cannot be read',
    es: 'La imagen no se puede leer',
    details: ['La imagen está dañada o es de una clase que aquí no se conoce.'],
  },
  'import-not-found': {
    en: 'There is no such import',
    es: 'No existe esa importación',
    details: ['No existe esa importación.'],
  },
  'inbound-not-found': {
    en: 'There is no such entry at the desk',
    es: 'No existe esa entrada en la recepción',
    details: ['No existe esa entrada en la recepción.'],
  },
  'inbound-settled': {
    en: 'This entry was seen to already',
    es: 'Esta entrada ya se atendió',
    details: ['Esta entrada ya se atendió; deshaga eso primero.'],
  },
  'input-invalid': {
    en: 'Something in the request is not right',
    es: 'Algo de lo pedido no es correcto',
    details: ['{problems}.', 'El campo {field} no es correcto.', 'Algo de lo pedido no es correcto.'],
  },
  internal: {
    en: 'Something went wrong on our side',
    es: 'Algo ha fallado por nuestra parte',
    details: ['Algo ha fallado en el servidor; quedó anotado en su registro.'],
  },
  'interaction-not-found': {
    en: 'There is no such interaction',
    es: 'No existe esa interacción',
    details: ['No existe esa interacción.'],
  },
  'interaction-not-yours': {
    en: 'The interaction is not yours',
    es: 'La interacción no es suya',
    details: ['Una interacción la cambia quien la tuvo.'],
  },
  'introduction-not-found': {
    en: 'There is no such introduction',
    es: 'No existe esa presentación',
    details: ['No existe esa presentación.'],
  },
  'invitation-for-other': {
    en: 'The invitation is for another address',
    es: 'La invitación es para otra dirección',
    details: ['Esta invitación es para otra dirección de correo. Entre con esa, o pida una invitación propia.'],
  },
  'invitation-not-found': {
    en: 'There is no such invitation',
    es: 'No existe esa invitación',
    details: ['No existe esa invitación.'],
  },
  'job-not-found': {
    en: 'There is no such job',
    es: 'No existe esa tarea',
    details: ['No existe esa tarea, o está en marcha.'],
  },
  'last-owner': {
    en: 'This is the last owner',
    es: 'Es la última persona propietaria',
    details: ['Es la última persona propietaria del espacio; nombre antes a otra.'],
  },
  'link-not-found': {
    en: 'There is no such link',
    es: 'No existe ese enlace',
    details: ['No existe ese enlace.'],
  },
  'list-not-found': {
    en: 'There is no such list',
    es: 'No existe esa lista',
    details: ['No existe esa lista.'],
  },
  'mail-off': {
    en: 'This server sends no e-mail',
    es: 'Este servidor no envía correo',
    details: ['Este servidor no envía correo. Quien lo administra puede configurarlo.'],
  },
  'mail-unsent': {
    en: 'The message was not sent',
    es: 'El correo no se ha enviado',
    details: ['El servidor de correo {server} no lo ha aceptado: {reason}', 'El correo no se ha enviado.'],
  },
  'media-type-unsupported': {
    en: 'This kind of content is not taken here',
    es: 'Aquí no se admite esa clase de contenido',
    details: ['Aquí se admite {accepted}.', 'Aquí no se admite esa clase de contenido.'],
  },
  'member-holds-cards': {
    en: 'The member holds books with cards',
    es: 'El miembro tiene libretas con contactos',
    details: [
      'Este miembro tiene {books} libretas con contactos o compartidas; diga quién las recibe.',
      'Este miembro tiene libretas con contactos; diga quién las recibe.',
    ],
  },
  'mark-not-found': {
    en: 'There is no such mark',
    es: 'No existe esa marca',
    details: ['No existe esa marca.'],
  },
  'member-not-found': {
    en: 'There is no such member',
    es: 'No existe ese miembro',
    details: ['No existe ese miembro.'],
  },
  'method-not-allowed': {
    en: 'This cannot be done here',
    es: 'Eso no se puede hacer aquí',
    details: ['En esta dirección se admite {allowed}.', 'Eso no se puede hacer en esta dirección.'],
  },
  'not-invited': {
    en: 'You are no member here',
    es: 'Usted no es miembro de este espacio',
    details: [
      '«{name}» le conoce, pero usted no es miembro de este espacio. Pida una invitación.',
      'Usted no es miembro de este espacio. Pida una invitación.',
    ],
  },
  'objective-not-found': {
    en: 'There is no such objective',
    es: 'No existe ese objetivo',
    details: ['No existe ese objetivo.'],
  },
  'origin-refused': {
    en: 'The request comes from another site',
    es: 'La petición viene de otro sitio',
    details: ['La petición viene de una página de otro sitio y se ha rechazado.'],
  },
  'owner-stays': {
    en: 'This book is yours',
    es: 'Esta libreta es suya',
    details: ['Esta libreta es suya. Pásela antes a otra persona, o bórrela.'],
  },
  'passkey-needed': {
    en: 'A passkey is needed',
    es: 'Hace falta una clave de acceso',
    details: ['Usted tiene una clave de acceso: entre con ella para cambiar cómo inicia sesión.'],
  },
  'passkey-not-found': {
    en: 'There is no such passkey',
    es: 'No existe esa clave de acceso',
    details: ['No existe esa clave de acceso.'],
  },
  'passkey-refused': {
    en: 'The passkey was not accepted',
    es: 'No se ha aceptado la clave de acceso',
    details: ['Aquí no se conoce esa clave de acceso, o su respuesta llegó tarde. Inténtelo de nuevo.'],
  },
  'passkeys-unavailable': {
    en: 'Passkeys do not work at this address',
    es: 'En esta dirección no funcionan las claves de acceso',
    details: [
      'Las claves de acceso necesitan una dirección con nombre y https: abra {url}.',
      'Las claves de acceso necesitan una dirección con nombre y https (LAZO_URL), o http://localhost en la propia máquina.',
    ],
  },
  'password-weak': {
    en: 'The password is too easy to guess',
    es: 'La contraseña es demasiado fácil',
    details: ['La contraseña es demasiado corta o fácil de adivinar; elija una más larga y que nadie más use.'],
  },
  'path-not-found': {
    en: 'There is nothing at this address',
    es: 'En esta dirección no hay nada',
    details: ['En esta dirección no hay nada.'],
  },
  'port-unavailable': {
    en: 'The port cannot be used',
    es: 'El puerto no se puede usar',
    details: [
      'El puerto {port} de {host} no se puede usar: puede que otro programa escuche ahí, quizá otro Lazo. Párelo o elija otro puerto con LAZO_PORT.',
      'El puerto no se puede usar.',
    ],
  },
  'precondition-required': {
    en: 'Say which state you change',
    es: 'Diga qué estado cambia',
    details: ['Envíe en If-Match el ETag del estado que cambia, para que no se pierdan los cambios de otros.'],
  },
  'profile-address-taken': {
    en: 'The address is taken',
    es: 'La dirección está ocupada',
    details: ['Otra persona ya tiene esa dirección; elija otra.'],
  },
  'profile-needs-share': {
    en: 'You may not show this card to everybody',
    es: 'No puede mostrar este contacto a todo el mundo',
    details: [
      'Una página pública muestra el contacto a todo el mundo: hace falta el derecho a compartirlo, y los invitados no tienen página.',
    ],
  },
  'program-too-old': {
    en: 'The program is older than its data',
    es: 'El programa es más antiguo que sus datos',
    details: ['Estos datos son de una versión más nueva de Lazo.'],
  },
  'properties-too-large': {
    en: 'The properties are too large',
    es: 'Las propiedades ocupan demasiado',
    details: [
      'Las propiedades que guarda el programa pasan del límite de {limit}.',
      'Las propiedades ocupan demasiado.',
    ],
  },
  'provider-not-found': {
    en: 'There is no such way to sign in',
    es: 'No existe esa forma de iniciar sesión',
    details: ['No existe esa forma de iniciar sesión.'],
  },
  'provider-refused': {
    en: 'The provider did not sign you in',
    es: 'El proveedor no le ha dejado entrar',
    details: ['«{name}» no le ha dejado entrar. Dijo (en inglés): {why}.', 'El proveedor no le ha dejado entrar.'],
  },
  'provider-unreachable': {
    en: 'The provider cannot be asked',
    es: 'No se puede preguntar al proveedor',
    details: [
      'No se puede preguntar a «{name}» quién es usted. El motivo (en inglés): {why}.',
      'No se puede preguntar al proveedor quién es usted.',
    ],
  },
  'push-unsent': {
    en: 'The message to the browser was not sent',
    es: 'El aviso al navegador no se ha enviado',
    details: [
      'El servicio de avisos no ha aceptado el mensaje: {reason}',
      'Este servidor no envía avisos a los navegadores.',
    ],
  },
  'request-too-slow': {
    en: 'The request took too long',
    es: 'La petición ha tardado demasiado',
    details: ['La petición ha tardado demasiado en llegar entera.'],
  },
  'request-unreadable': {
    en: 'This is no request that can be read',
    es: 'La petición no se puede leer',
    details: ['Lo enviado no es una petición HTTP/1.1 correcta.'],
  },
  'restore-refused': {
    en: 'It cannot be restored here',
    es: 'Aquí no se puede restaurar',
    details: ['La copia de seguridad no se puede restaurar aquí; no se ha cambiado nada.'],
  },
  'right-missing': {
    en: 'You may not do this',
    es: 'No tiene permiso para esto',
    details: [
      'Para esto hace falta el derecho a {wanted} en esta libreta; usted tiene el de {held}.',
      'No tiene permiso para esto.',
    ],
  },
  'scope-missing': {
    en: 'This key may only read',
    es: 'Esta clave solo permite leer',
    details: ['Esta clave solo permite leer.'],
  },
  'second-factor-needed': {
    en: 'A code is needed',
    es: 'Hace falta un código',
    details: ['Escriba el código que muestra su aplicación, o uno de sus códigos de recuperación.'],
  },
  'second-factor-not-begun': {
    en: 'There is no second factor to confirm',
    es: 'No hay un segundo factor que confirmar',
    details: ['No hay nada que confirmar. Empiece de nuevo y confirme antes de una hora.'],
  },
  'second-factor-off': {
    en: 'There is no second factor',
    es: 'No hay segundo factor',
    details: ['No hay ningún segundo factor.'],
  },
  'second-factor-on': {
    en: 'There is a second factor already',
    es: 'Ya hay un segundo factor',
    details: ['Ya hay un segundo factor. Quítelo antes de poner otro.'],
  },
  'second-factor-required': {
    en: 'A second factor is required',
    es: 'Hace falta un segundo factor',
    details: [
      '{workspace} pide un segundo factor: un código de una aplicación. Configúrelo primero.',
      'Este espacio pide un segundo factor. Configúrelo primero.',
    ],
  },
  'second-factor-wrong': {
    en: 'The code is not right',
    es: 'El código no es correcto',
    details: ['Ese código no es correcto o ya se ha usado. Escriba el que se muestra ahora.'],
  },
  'secret-lost': {
    en: 'A stored secret cannot be read',
    es: 'Un secreto guardado no se puede leer',
    details: [
      'Un secreto guardado no se puede leer: se selló con otro secret.key u otro LAZO_SECRET. Devuelva esa clave a su sitio.',
    ],
  },
  'self-check-closed': {
    en: 'There is no self-check under way',
    es: 'No hay ningún autodiagnóstico en marcha',
    details: ['No hay ningún autodiagnóstico en marcha. Empiece uno o retome el último.'],
  },
  'session-bound': {
    en: 'Your own sign-in is needed',
    es: 'Hace falta su propio inicio de sesión',
    details: [
      'Ha entrado con el inicio de sesión de un espacio. Para esto, entre con su propia contraseña o clave de acceso.',
    ],
  },
  'session-needed': {
    en: 'A person who is signed in is needed',
    es: 'Hace falta una persona con sesión iniciada',
    details: ['Esto lo hace una persona con su sesión iniciada, no una clave para programas.'],
  },
  'setup-done': {
    en: 'The server is set up already',
    es: 'El servidor ya está preparado',
    details: ['Este servidor ya está preparado. Inicie sesión.'],
  },
  'sign-in-again': {
    en: 'Sign in again',
    es: 'Inicie sesión de nuevo',
    details: ['Cierre la sesión, iníciela de nuevo y haga esto antes de diez minutos.'],
  },
  'sign-in-failed': {
    en: 'E-mail address or password are wrong',
    es: 'El correo o la contraseña no son correctos',
    details: ['El correo o la contraseña no son correctos.'],
  },
  'sign-in-required': {
    en: 'Sign in',
    es: 'Inicie sesión',
    details: ['Inicie sesión: la clave falta, no vale, se ha revocado o es demasiado antigua.'],
  },
  'start-over': {
    en: 'Load everything again',
    es: 'Cargue todo de nuevo',
    details: ['Lo que tiene es demasiado antiguo para continuar; cargue todo de nuevo.'],
  },
  'subscription-not-found': {
    en: 'There is no such browser',
    es: 'No existe ese navegador',
    details: ['No tiene ese navegador en sus avisos.'],
  },
  'team-name-taken': {
    en: 'There is a team of this name',
    es: 'Ya hay un equipo con ese nombre',
    details: ['Ya hay un equipo o una sede con ese nombre.'],
  },
  'team-not-found': {
    en: 'There is no such team',
    es: 'No existe ese equipo',
    details: ['No existe ese equipo.'],
  },
  'team-too-deep': {
    en: 'Teams stand in one other at most',
    es: 'Un equipo está como mucho dentro de otro',
    details: ['Un equipo está como mucho dentro de otro, y ese dentro de ninguno.'],
  },
  'time-exceeded': {
    en: 'It took too long',
    es: 'Ha tardado demasiado',
    details: ['La pregunta ha tardado demasiado y se ha detenido.'],
  },
  'token-not-found': {
    en: 'There is no such key',
    es: 'No existe esa clave',
    details: ['No existe esa clave o sesión.'],
  },
  'too-many-access-requests': {
    en: 'Too many requests',
    es: 'Demasiadas peticiones',
    details: ['Ya tiene {limit} peticiones a la espera de respuesta.', 'Ya tiene demasiadas peticiones a la espera.'],
  },
  'too-many-books': {
    en: 'Too many books',
    es: 'Demasiadas libretas',
    details: [
      'Ya tiene {limit} libretas, y no puede haber más. Borre antes alguna que no use.',
      'Ya tiene tantas libretas como puede haber. Borre antes alguna que no use.',
    ],
  },
  'too-many-comments': {
    en: 'Too many comments',
    es: 'Demasiados comentarios',
    details: [
      'Este contacto ya tiene {limit} comentarios. Borre antes alguno que ya no haga falta.',
      'Este contacto ya tiene demasiados comentarios.',
    ],
  },
  'too-many-connections': {
    en: 'Too many open connections',
    es: 'Demasiadas conexiones abiertas',
    details: ['Hay demasiadas conexiones abiertas; cierre alguna ventana e inténtelo de nuevo.'],
  },
  'too-many-feeds': {
    en: 'There are too many calendars to subscribe to',
    es: 'Hay demasiados calendarios para suscribirse',
    details: ['Ya hay {limit}. Anule uno antes.', 'Hay demasiados. Anule uno antes.'],
  },
  'too-many-events': {
    en: 'Too many events',
    es: 'Demasiados eventos',
    details: ['Ya hay {limit} eventos, y no caben más.', 'Ya hay demasiados eventos.'],
  },
  'too-many-follow-ups': {
    en: 'Too many follow-ups',
    es: 'Demasiados seguimientos',
    details: [
      'Con este contacto ya hay {limit} seguimientos suyos, y no caben más.',
      'Con este contacto ya hay demasiados seguimientos suyos.',
    ],
  },
  'too-many-forms': {
    en: 'Too many forms',
    es: 'Demasiados formularios',
    details: [
      'Ya tiene {limit} formularios, y no puede haber más. Borre antes alguno que no use.',
      'Ya tiene demasiados formularios.',
    ],
  },
  'too-many-inbound': {
    en: 'Too many entries at the desk',
    es: 'Demasiadas entradas en la recepción',
    details: [
      'En su recepción ya hay {limit} entradas, y no caben más.',
      'En su recepción ya hay demasiadas entradas.',
    ],
  },
  'too-many-interactions': {
    en: 'Too many interactions',
    es: 'Demasiadas interacciones',
    details: [
      'Con este contacto ya hay {limit} interacciones suyas. Quite antes alguna que ya no haga falta.',
      'Con este contacto ya hay demasiadas interacciones suyas.',
    ],
  },
  'too-many-introductions': {
    en: 'Too many introductions',
    es: 'Demasiadas presentaciones',
    details: [
      'Con este contacto ya hay {limit} presentaciones, y no caben más.',
      'Con este contacto ya hay demasiadas presentaciones.',
    ],
  },
  'too-many-links': {
    en: 'Too many links',
    es: 'Demasiados enlaces',
    details: [
      'Ya tiene {limit} enlaces abiertos, y no puede haber más. Revoque antes alguno.',
      'Ya tiene demasiados enlaces abiertos.',
    ],
  },
  'too-many-lists': {
    en: 'Too many lists',
    es: 'Demasiadas listas',
    details: [
      'Ya tiene {limit} listas, y no puede haber más. Borre antes alguna que no use.',
      'Ya tiene demasiadas listas.',
    ],
  },
  'too-many-objectives': {
    en: 'Too many objectives',
    es: 'Demasiados objetivos',
    details: ['Ya tiene {limit} objetivos, y no caben más.', 'Ya tiene demasiados objetivos.'],
  },
  'too-many-passkeys': {
    en: 'Too many passkeys',
    es: 'Demasiadas claves de acceso',
    details: [
      'Nadie tiene más de {limit} claves de acceso. Quite alguna que no use.',
      'Ya tiene demasiadas claves de acceso.',
    ],
  },
  'too-many-tries': {
    en: 'Too many tries',
    es: 'Demasiados intentos',
    details: [
      'Ha habido demasiados intentos. Espere {retryAfterSeconds} segundos y vuelva a intentarlo.',
      'Ha habido demasiados intentos. Espere un poco y vuelva a intentarlo.',
    ],
  },
  'trip-lost': {
    en: 'Begin to sign in again',
    es: 'Empiece a iniciar sesión de nuevo',
    details: ['Ha estado fuera demasiado tiempo, o viene de otro navegador. Empiece a iniciar sesión de nuevo.'],
  },
  'uid-taken': {
    en: 'The book holds this card already',
    es: 'La libreta ya tiene ese contacto',
    details: ['La libreta ya tiene un contacto con ese identificador.'],
  },
  'version-not-found': {
    en: 'There is no such entry in the history',
    es: 'No existe esa entrada del historial',
    details: ['No existe esa entrada en el historial del contacto.'],
  },
  'workspace-ambiguous': {
    en: 'Say which workspace you mean',
    es: 'Diga a qué espacio se refiere',
    details: [
      'Pertenece a varios espacios; nombre uno de estos: {workspaces}.',
      'Pertenece a varios espacios; nombre uno.',
    ],
  },
  'workspace-not-found': {
    en: 'There is no such workspace',
    es: 'No existe ese espacio',
    details: ['No pertenece a ningún espacio con ese nombre.'],
  },
}
