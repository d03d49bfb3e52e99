import type { LeftDetails } from '#domain/forms/left-details.ts'
import type { NewList } from '#domain/lists/create-list.ts'
import type { LifeWords } from './life/life-words.ts'

/** The words that names are made of. */
export interface NameWords {
  readonly female: readonly string[]
  readonly male: readonly string[]
  readonly surnames: readonly string[]
  readonly hasTwoSurnames: boolean
  /** Whole names from elsewhere: given names and surnames, divided by a slash. */
  readonly guests: readonly string[]
}

/** A line of business: one of the sectors that the product offers. */
export type Sector =
  | 'industry'
  | 'systems'
  | 'telecoms'
  | 'media'
  | 'education'
  | 'academia'
  | 'government'
  | 'civil-associations'
  | 'innovators'

/** A town and how its numbers look: each `#` stands for a digit. */
export interface City {
  readonly name: string
  readonly region: string
  readonly postcode: string
  readonly phone: string
}

/** The words that working lives are made of. Posts say `[o|a]` where men and women are called otherwise. */
export interface BusinessWords {
  readonly companies: Readonly<Record<Sector, readonly string[]>>
  /** What follows a surname in the name of a small company. */
  readonly families: readonly string[]
  readonly positions: Readonly<Record<Sector, readonly string[]>>
  readonly freelances: readonly string[]
  readonly cities: readonly City[]
  readonly streets: readonly string[]
  readonly country: string
  readonly countryCode: string
  readonly prefix: string
  /** What is dialled before a number within the country. */
  readonly trunk: string
  /** Numbers that, as far as can be, nobody has. */
  readonly mobile: string
}

/** Somebody who works in the office. */
export interface OfficePerson {
  readonly given: string
  readonly surname: string
  readonly surname2?: string
  readonly isWoman: boolean
  readonly role: 'owner' | 'admin' | 'member' | 'guest'
  readonly title: string
  readonly birthday: string
}

/** A book of the office: whose it is, by the place in the list of people, and what others may do in it. */
export interface OfficeBook {
  readonly key: 'clients' | 'suppliers' | 'team' | 'press'
  readonly name: string
  readonly owner: number
  readonly everyone: 'view' | 'edit' | null
  readonly grants: readonly {
    readonly person: number
    readonly right: 'view' | 'edit' | 'delete' | 'share' | 'manage'
  }[]
}

/** The office and what happens in it. */
export interface OfficeWords {
  readonly name: string
  readonly domain: string
  readonly people: readonly OfficePerson[]
  readonly books: readonly OfficeBook[]
  readonly network: { readonly book: string; readonly whereFrom: string; readonly whyHeld: string }
  readonly fair: { readonly book: string; readonly file: string; readonly label: string; readonly header: string }
  readonly friends: { readonly book: string; readonly labels: readonly string[]; readonly notes: readonly string[] }
  readonly labels: readonly string[]
  readonly notes: readonly string[]
  readonly pressNotes: readonly string[]
  readonly hobbies: readonly string[]
  readonly newNotes: readonly string[]
  /** What the owner looks for again and again, shows of herself, and takes in from others. */
  readonly shown: {
    readonly bio: string
    readonly lists: readonly Required<NewList>[]
    readonly form: { readonly title: string; readonly purpose: string; readonly visitors: readonly LeftDetails[] }
  }
}

/** All that a demonstration in one language is made of. */
export interface DemoWords {
  readonly names: NameWords
  readonly business: BusinessWords
  readonly office: OfficeWords
  readonly life: LifeWords
}
