import { OCCASION_KINDS } from '@lazo/ties'
import { z } from 'zod'
import { named } from '../shape.ts'

const known = {
  language: z.enum(['en', 'es']).describe('What the pages speak; without it, what the browser asks for.'),
  region: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .describe('How phone numbers and addresses are read and written: an ISO 3166-1 code.'),
  order: z.enum(['family', 'given', 'added']).describe('How lists stand.'),
  display: z.enum(['given-first', 'family-first']).describe('How names are shown.'),
  density: z.enum(['comfortable', 'compact']),
  colorScheme: z.enum(['light', 'dark', 'auto']),
  textSize: z.enum(['small', 'normal', 'large', 'larger']),
  mailDigest: z.enum(['off', 'daily', 'at-once']).describe('Whether what one is told of comes by mail too, and when.'),
  showsPresence: z
    .boolean()
    .describe(
      'Whether colleagues who have the same card open see that one has it open; when it was never set, they do.',
    ),
  notifications: z
    .partialRecord(z.enum(['mention', 'handed', 'request', 'answer', 'book', 'alarm']), z.boolean())
    .describe('What one does not want to be told of is false.'),
  timeZone: z
    .string()
    .min(1)
    .max(60)
    .describe('The IANA time zone that says which day it is, such as `Europe/Madrid`.'),
  todayMail: z
    .enum(['off', 'daily', 'weekly'])
    .describe('Whether what today asks for comes by mail, in figures, and how often; never when it was never set.'),
  todayBrake: z
    .int()
    .min(1)
    .max(50)
    .describe('The most items for one day; as the workspace says when it was never set.'),
  culture: z
    .enum(['es', 'en', 'none'])
    .describe(
      'Whose seasons and name days those keep whose cards name no language; that of the server when never set.',
    ),
  mutedOccasions: z.array(z.enum(OCCASION_KINDS)).max(20).describe('Occasions of which one wants to hear of nobody.'),
  leapDay: z
    .enum(['february-28', 'march-1'])
    .describe('When those born on 29 February are congratulated in common years; on the 28th when it was never set.'),
}

const free = 'Other names are free and hold any JSON; all together take at most 16 kB.'

/** What a member has set for themselves; whatever was never set is missing. */
export const settings = named('Settings', z.looseObject(known).partial().describe(free))

/** Settings that are to be different, each whole. */
export const settingsChange = named(
  'SettingsChange',
  z
    .looseObject({
      language: known.language.nullable(),
      region: known.region.nullable(),
      order: known.order.nullable(),
      display: known.display.nullable(),
      density: known.density.nullable(),
      colorScheme: known.colorScheme.nullable(),
      textSize: known.textSize.nullable(),
      mailDigest: known.mailDigest.nullable(),
      showsPresence: known.showsPresence.nullable(),
      notifications: known.notifications.nullable(),
      timeZone: known.timeZone.refine(isZone, { params: { word: 'zone' } }).nullable(),
      todayMail: known.todayMail.nullable(),
      todayBrake: known.todayBrake.nullable(),
      culture: known.culture.nullable(),
      mutedOccasions: known.mutedOccasions.nullable(),
      leapDay: known.leapDay.nullable(),
    })
    .partial()
    .describe(`What is not said stays as it is, null takes a setting away. ${free}`),
)

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
