import type { Words } from '@lazo/contract'

/** What can be connected: how it is called, and whether it takes an address without TLS on the same machine. */
export const deviceKinds = {
  iphone: { words: { en: 'iPhone or iPad', es: 'iPhone o iPad' }, isLocal: false },
  mac: { words: { en: 'Mac', es: 'Mac' }, isLocal: false },
  android: { words: { en: 'Android, with the app DAVx⁵', es: 'Android, con la aplicación DAVx⁵' }, isLocal: false },
  thunderbird: { words: { en: 'Thunderbird', es: 'Thunderbird' }, isLocal: true },
  evolution: { words: { en: 'Evolution or GNOME Contacts', es: 'Evolution o Contactos de GNOME' }, isLocal: true },
  outlook: {
    words: { en: 'Outlook, with CalDav Synchronizer', es: 'Outlook, con CalDav Synchronizer' },
    isLocal: true,
  },
  vdirsyncer: { words: { en: 'vdirsyncer and khard', es: 'vdirsyncer y khard' }, isLocal: true },
  other: { words: { en: 'Another program that speaks CardDAV', es: 'Otro programa que hable CardDAV' }, isLocal: true },
} as const satisfies Record<string, { readonly words: Words; readonly isLocal: boolean }>

/** A kind of device. */
export type DeviceKind = keyof typeof deviceKinds

/** Whether a text names a kind of device. */
export function isDeviceKind(text: string | undefined): text is DeviceKind {
  return text !== undefined && Object.hasOwn(deviceKinds, text)
}
