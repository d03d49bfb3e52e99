import type { DeviceFamily } from '#base/actor.ts'

/** What the programs of each family call themselves; the first that fits decides. */
const FAMILIES: readonly (readonly [RegExp, DeviceFamily])[] = [
  // "DAVx5/4.4.3-ose (2024/10/25; dav4jvm; okhttp/4.12.0) Android/14", and its older name and relatives.
  [/\b(?:DAVx⁵|DAVx5|DAVdroid|ICSx5)|dav4jvm|\bAndroid\b|com\.(?:messageconcept|infomaniak)\./i, 'android'],
  // "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Thunderbird/128.3.1", "CardBook/102.9".
  [/\bThunderbird\/|\bBetterbird\/|\bCardBook\b|\bTbSync\b/i, 'thunderbird'],
  // "Evolution/3.56.1", "SyncEvolution", and what libsoup of evolution-data-server says by itself.
  [/\bEvolution\b|\bSyncEvolution\b|\bevolution-|\bGNOME\b/i, 'evolution'],
  // "iOS/17.5.1 (21F90) dataaccessd/1.0", "macOS/14.5 (23F79) AddressBookCore/2610", "Mac OS X/10.11 (15A284) AddressBook/1579",
  // "Mac_OS_X/…" and "Mac+OS+X/…" of some versions, and the helpers that download an account's profile.
  [
    /\b(?:iOS|iPadOS|macOS|visionOS|watchOS)\/|\bMac[ _+]OS[ _+]X\/|\bdataaccessd\/|\bAddressBook(?:Core|SourceSync)?\/|\baccountsd\//i,
    'apple',
  ],
]

const LONGEST_READ = 500

/** The family of a program by what it calls itself (`User-Agent`); `plain` for whatever has no habits of its own. */
export function familyOf(client: string): DeviceFamily {
  const name = client.slice(0, LONGEST_READ)
  return FAMILIES.find(([sign]) => sign.test(name))?.[1] ?? 'plain'
}
