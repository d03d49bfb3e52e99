import type { LeftKind } from './left-kind.ts'

/** Files that machines leave beside those of people, in small letters. */
export const SYSTEM_FILES = new Set(['.ds_store', 'desktop.ini', 'thumbs.db', '.localized', '.directory'])

/** What endings of names say of files that hold no contacts. */
export const ENDINGS: ReadonlyMap<string, LeftKind> = new Map(
  (
    [
      ['calendar', ['ics', 'ical', 'ifb']],
      ['mail', ['mbox', 'eml', 'msg', 'pst', 'ost', 'dbx']],
      ['page', ['html', 'htm', 'css', 'js']],
      ['archive', ['zip', '7z', 'rar', 'gz', 'tgz', 'tar', 'bz2', 'xz', 'zst']],
      [
        'media',
        [
          'jpg',
          'jpeg',
          'png',
          'gif',
          'webp',
          'heic',
          'avif',
          'bmp',
          'tif',
          'tiff',
          'svg',
          'mp4',
          'mov',
          'avi',
          'mkv',
          'mp3',
          'm4a',
          'wav',
          'ogg',
          'opus',
        ],
      ],
    ] satisfies [LeftKind, string[]][]
  ).flatMap(([kind, endings]) => endings.map((ending) => [ending, kind] as const)),
)

/** The file of LinkedIn's archive that holds the contacts, and those that it names as such besides. */
export const LINKEDIN_CONTACTS = ['connections.csv', 'importedcontacts.csv', 'imported contacts.csv']

/** Files of LinkedIn's archive by the beginnings of their names, in small letters without blanks, lines and points. */
export const LINKEDIN_FILES: readonly [beginning: string, kind: LeftKind][] = [
  ['messages', 'linkedin-messages'],
  ['coachmessages', 'linkedin-messages'],
  ['guidemessages', 'linkedin-messages'],
  ['learningcoachmessages', 'linkedin-messages'],
  ['learningroleplaymessages', 'linkedin-messages'],
  ['invitations', 'linkedin-invitations'],
  ['endorsement', 'linkedin-endorsements'],
  ['recommendations', 'linkedin-endorsements'],
  ['profile', 'linkedin-profile'],
  ['positions', 'linkedin-profile'],
  ['education', 'linkedin-profile'],
  ['skills', 'linkedin-profile'],
  ['languages', 'linkedin-profile'],
  ['certifications', 'linkedin-profile'],
  ['courses', 'linkedin-profile'],
  ['honors', 'linkedin-profile'],
  ['organizations', 'linkedin-profile'],
  ['patents', 'linkedin-profile'],
  ['projects', 'linkedin-profile'],
  ['publications', 'linkedin-profile'],
  ['testscores', 'linkedin-profile'],
  ['volunteering', 'linkedin-profile'],
  ['emailaddresses', 'linkedin-profile'],
  ['phonenumbers', 'linkedin-profile'],
  ['whatsappphonenumbers', 'linkedin-profile'],
  ['registration', 'linkedin-profile'],
]

/** Files by two of which a folder is known to be LinkedIn's archive, when it lacks its connections. */
export const LINKEDIN_SIGNS = ['messages', 'invitations', 'profile', 'positions', 'registration', 'endorsement']
