import { addresses } from './families/addresses.ts'
import { anniversaries } from './families/anniversaries.ts'
import { emails } from './families/emails.ts'
import { kept } from './families/kept.ts'
import { keywords } from './families/keywords.ts'
import { kind } from './families/kind.ts'
import { languages } from './families/languages.ts'
import { cryptoKeys, media } from './families/media.ts'
import { members } from './families/members.ts'
import { created, language, prodId, uid, updated } from './families/metadata.ts'
import { names } from './families/names.ts'
import { nicknames } from './families/nicknames.ts'
import { notes } from './families/notes.ts'
import { onlineServices } from './families/online-services.ts'
import { organizations } from './families/organizations.ts'
import { personalInfo } from './families/personal-info.ts'
import { phones } from './families/phones.ts'
import { relations } from './families/relations.ts'
import { calendars, directories, links, schedulingAddresses } from './families/resources.ts'
import { speakToAs } from './families/speak-to-as.ts'
import { titles } from './families/titles.ts'
import type { Family, PropertyReader } from './family.ts'

/** All families, in the order their properties are written. */
export const families: readonly Family[] = [
  prodId,
  uid,
  kind,
  names,
  nicknames,
  organizations,
  titles,
  speakToAs,
  emails,
  phones,
  addresses,
  onlineServices,
  links,
  anniversaries,
  relations,
  languages,
  personalInfo,
  keywords,
  notes,
  media,
  cryptoKeys,
  calendars,
  schedulingAddresses,
  directories,
  members,
  language,
  created,
  updated,
  kept,
]

/** Readers by the name of the property in capitals. */
export const readers: ReadonlyMap<string, PropertyReader> = new Map(
  families.flatMap(({ reads }) => Object.entries(reads)),
)

/** Readers of properties that complete what others became. */
export const completers: ReadonlyMap<string, PropertyReader> = new Map(
  families.flatMap(({ completes = {} }) => Object.entries(completes)),
)
