import type { Language } from '@lazo/contract'
import type { DeviceKind } from './device-kinds.table.ts'

/**
 * How each kind of device is shown the calendars, once it has its contacts: `{server}`, `{host}` and `{user}` as in the steps for
 * contacts; menus are called as the programs call them.
 */
export const calendarSteps: Readonly<Record<DeviceKind, Readonly<Record<Language, readonly string[]>>>> = {
  iphone: {
    en: [
      'Settings, Apps, Calendar, Calendar Accounts (before iOS 18: Settings, Calendar, Accounts), Add Account, Other, Add CalDAV Account. The profile does it, too.',
      'Server: {host}. User Name: {user}. Password: the one above. Then Next; leave Calendars and Reminders on.',
      'Birthdays stand in Calendar, follow-ups in Reminders: ticked off there they are done here.',
    ],
    es: [
      'Ajustes, Apps, Calendario, Cuentas de calendario (antes de iOS 18: Ajustes, Calendario, Cuentas), Añadir cuenta, Otra, Añadir cuenta CalDAV. El perfil también lo hace.',
      'Servidor: {host}. Nombre de usuario: {user}. Contraseña: la de arriba. Después, Siguiente; deje activados Calendarios y Recordatorios.',
      'Los cumpleaños están en Calendario y los seguimientos en Recordatorios: marcados allí, quedan hechos aquí.',
    ],
  },
  mac: {
    en: [
      'Calendar, Settings, Accounts, the plus sign, Other CalDAV Account. The profile does it, too.',
      'Account Type: Manual. User Name: {user}. Password: the one above. Server Address: {host}.',
      'Birthdays stand in Calendar, follow-ups in Reminders.',
    ],
    es: [
      'Calendario, Ajustes, Cuentas, el signo más, Otra cuenta CalDAV. El perfil también lo hace.',
      'Tipo de cuenta: Manual. Nombre de usuario: {user}. Contraseña: la de arriba. Dirección del servidor: {host}.',
      'Los cumpleaños están en Calendario y los seguimientos en Recordatorios.',
    ],
  },
  android: {
    en: [
      'Install Tasks.org or jtx Board for the follow-ups; any calendar app shows the birthdays.',
      'DAVx⁵, the account, CalDAV: tick “Birthdays and occasions” and “Follow-ups”, and allow calendar and tasks when it asks.',
      'In the settings of DAVx⁵ under Tasks app choose the one you installed.',
    ],
    es: [
      'Instale Tasks.org o jtx Board para los seguimientos; cualquier aplicación de calendario muestra los cumpleaños.',
      'DAVx⁵, la cuenta, CalDAV: marque «Cumpleaños y ocasiones» y «Seguimientos», y permita calendario y tareas cuando lo pida.',
      'En los ajustes de DAVx⁵, en Aplicación de tareas, elija la que ha instalado.',
    ],
  },
  thunderbird: {
    en: [
      'Calendar, New Calendar, On the Network.',
      'Username: {user}. Location: {server}. Find Calendars, and give the password above; let Thunderbird remember it.',
      'Tick the calendars, Subscribe. Follow-ups stand under Tasks.',
    ],
    es: [
      'Calendario, Nuevo calendario, En la red.',
      'Usuario: {user}. Ubicación: {server}. Buscar calendarios, y escriba la contraseña de arriba; deje que Thunderbird la recuerde.',
      'Marque los calendarios y Suscribirse. Los seguimientos están en Tareas.',
    ],
  },
  evolution: {
    en: ['In the same account tick Calendar and Tasks too.'],
    es: ['En la misma cuenta, marque también Calendario y Tareas.'],
  },
  outlook: {
    en: [
      'CalDav Synchronizer: another Generic CalDAV/CardDAV profile with a calendar folder of Outlook for “Birthdays and occasions”, and one with a task folder for “Follow-ups”.',
      'DAV URL: {server}. Username: {user}. Password: the one above. Test or discover settings shows the calendars.',
    ],
    es: [
      'CalDav Synchronizer: otro perfil Generic CalDAV/CardDAV con una carpeta de calendario de Outlook para «Cumpleaños y ocasiones», y otro con una carpeta de tareas para «Seguimientos».',
      'DAV URL: {server}. Username: {user}. Password: la de arriba. Test or discover settings muestra los calendarios.',
    ],
  },
  vdirsyncer: {
    en: [
      'Add a storage of type caldav with url {server}, the same user name and password, and a pair with a folder of files that end in .ics; “vdirsyncer discover” finds the calendars.',
      'khal shows the birthdays, todoman the follow-ups.',
    ],
    es: [
      'Añada un almacén de tipo caldav con url {server}, el mismo usuario y la misma contraseña, y un par con una carpeta de ficheros que terminan en .ics; «vdirsyncer discover» encuentra los calendarios.',
      'khal muestra los cumpleaños y todoman los seguimientos.',
    ],
  },
  other: {
    en: ['Look for CalDAV: the same address, user name and password.'],
    es: ['Busque CalDAV: la misma dirección, el mismo usuario y la misma contraseña.'],
  },
}
