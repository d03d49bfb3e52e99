import type { Language } from '@lazo/contract'
import type { DeviceKind } from './device-kinds.table.ts'

/**
 * How each kind of device is connected by hand, step by step. `{server}` is the address, `{host}` its name (and port), `{user}`
 * the user name; menus are called as the programs call them.
 */
export const deviceSteps: Readonly<Record<DeviceKind, Readonly<Record<Language, readonly string[]>>>> = {
  iphone: {
    en: [
      'Settings, Apps, Contacts, Contacts Accounts (before iOS 18: Settings, Contacts, Accounts), Add Account, Other, Add CardDAV Account.',
      'Server: {host}. User Name: {user}. Password: the one above. Then Next.',
      'Contacts, Lists shows the books. New contacts go to the account under Settings, Contacts, Default Account.',
    ],
    es: [
      'Ajustes, Apps, Contactos, Cuentas de Contactos (antes de iOS 18: Ajustes, Contactos, Cuentas), Añadir cuenta, Otra, Añadir cuenta CardDAV.',
      'Servidor: {host}. Nombre de usuario: {user}. Contraseña: la de arriba. Después, Siguiente.',
      'Contactos, Listas muestra las libretas. Los contactos nuevos van a la cuenta de Ajustes, Contactos, Cuenta por omisión.',
    ],
  },
  mac: {
    en: [
      'Open Contacts, then Contacts, Settings, Accounts, the plus sign, Other Contacts Account, CardDAV.',
      'Account Type: Manual. User Name: {user}. Password: the one above. Server Address: {host}.',
      'Under Settings, General choose the account for new contacts.',
    ],
    es: [
      'Abra Contactos, y después Contactos, Ajustes, Cuentas, el signo más, Otra cuenta de Contactos, CardDAV.',
      'Tipo de cuenta: Manual. Nombre de usuario: {user}. Contraseña: la de arriba. Dirección del servidor: {host}.',
      'En Ajustes, General, elija la cuenta para los contactos nuevos.',
    ],
  },
  android: {
    en: [
      'DAVx⁵, the plus sign, Login with URL and user name.',
      'Base URL: {server}. User name: {user}. Password: the one above. Then Login.',
      'Choose “Groups are per-contact categories” as contact group method, create the account, and tick the books under CardDAV.',
      'Let DAVx⁵ work in the background when it asks, or the phone puts synchronization to sleep.',
    ],
    es: [
      'DAVx⁵, el signo más, Iniciar sesión con URL y nombre de usuario.',
      'URL base: {server}. Usuario: {user}. Contraseña: la de arriba. Después, Iniciar sesión.',
      'Como método de grupos elija «Los grupos son categorías de cada contacto», cree la cuenta y marque las libretas en CardDAV.',
      'Deje que DAVx⁵ trabaje en segundo plano cuando lo pida; si no, el teléfono duerme la sincronización.',
    ],
  },
  thunderbird: {
    en: [
      'Address Book, the arrow beside New Address Book, Add CardDAV Address Book.',
      'User name: {user}. Location: {server}. Continue, and give the password above; let Thunderbird remember it.',
      'Tick the books you want, Continue.',
    ],
    es: [
      'Libreta de direcciones, la flecha junto a Nueva libreta, Añadir libreta CardDAV.',
      'Usuario: {user}. Ubicación: {server}. Continuar, y escriba la contraseña de arriba; deje que Thunderbird la recuerde.',
      'Marque las libretas que quiera y Continuar.',
    ],
  },
  evolution: {
    en: [
      'Evolution: File, New, Collection Account. User: {user}; under Advanced Options the server {server}. Look Up, give the password above, and tick Contacts.',
      'GNOME Contacts without Evolution (GNOME 46 or newer): Settings, Online Accounts, Calendar, Contacts and Files (WebDAV), with the same address, user and password.',
      'Mark the book that is to take new contacts as default.',
    ],
    es: [
      'Evolution: Archivo, Nuevo, Cuenta de colección. Usuario: {user}; en Opciones avanzadas, el servidor {server}. Buscar, escriba la contraseña de arriba y marque Contactos.',
      'Contactos de GNOME sin Evolution (GNOME 46 o posterior): Configuración, Cuentas en línea, Calendario, contactos y archivos (WebDAV), con la misma dirección, usuario y contraseña.',
      'Marque como predeterminada la libreta que recibirá los contactos nuevos.',
    ],
  },
  outlook: {
    en: [
      'Install CalDav Synchronizer (Windows, classic Outlook) and start Outlook again.',
      'Ribbon CalDav Synchronizer, Synchronization Profiles, the plus sign, Generic CalDAV/CardDAV.',
      'Choose a contacts folder of Outlook, best a new one for each book. DAV URL: {server}. Username: {user}. Password: the one above.',
      'Test or discover settings shows the books: choose one, OK. Repeat for each book.',
    ],
    es: [
      'Instale CalDav Synchronizer (Windows, Outlook clásico) y vuelva a abrir Outlook.',
      'Pestaña CalDav Synchronizer, Synchronization Profiles, el signo más, Generic CalDAV/CardDAV.',
      'Elija una carpeta de contactos de Outlook, mejor una nueva para cada libreta. DAV URL: {server}. Username: {user}. Password: la de arriba.',
      'Test or discover settings muestra las libretas: elija una y OK. Repita para cada libreta.',
    ],
  },
  vdirsyncer: {
    en: [
      'Save the password above where only you can read it, as ~/.config/vdirsyncer/lazo.password (chmod 600).',
      'Put the first file into ~/.config/vdirsyncer/config, the second into ~/.config/khard/khard.conf.',
      'Run “vdirsyncer discover” and say yes to each book, then “vdirsyncer sync”, and again whenever you like; “khard list” shows everybody.',
    ],
    es: [
      'Guarde la contraseña de arriba donde solo usted pueda leerla, en ~/.config/vdirsyncer/lazo.password (chmod 600).',
      'Ponga el primer fichero en ~/.config/vdirsyncer/config y el segundo en ~/.config/khard/khard.conf.',
      'Ejecute «vdirsyncer discover» y diga que sí a cada libreta, después «vdirsyncer sync», y de nuevo cuando quiera; «khard list» muestra a todos.',
    ],
  },
  other: {
    en: [
      'Look for CardDAV, or for an account of the kind “other”.',
      'Address: {server}. Where only a name is asked for: {host}. User name: {user}. Password: the one above.',
    ],
    es: [
      'Busque CardDAV, o una cuenta de tipo «otra».',
      'Dirección: {server}. Donde solo se pida un nombre: {host}. Usuario: {user}. Contraseña: la de arriba.',
    ],
  },
}
