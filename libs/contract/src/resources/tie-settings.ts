import { z } from 'zod'
import { text } from '../scalars.ts'
import { named } from '../shape.ts'

const days = z.int().min(1).max(3_650)
const times = z.int().min(1).max(100)
const cadence = z.strictObject({ ideal: days, maximum: days })

const rules = {
  ladder: z.strictObject({
    answerDays: days.describe('Days within which an answer belongs to what it answers.'),
    conversationDays: times,
    relationshipDays: times,
    relationshipSpan: days,
    relationshipFacts: z.int().min(0).max(20),
    trustAge: days,
  }),
  warmth: z.strictObject({
    unanswered: z.number().min(0).max(1).describe('What an outbound interaction counts that nobody answered.'),
    forgetting: z.number().min(0.1).max(2),
    cooling: z.number().min(0).max(8),
    patience: z.number().min(0.1).max(10),
    usualGaps: z.number().min(1).max(100),
    scale: z.number().min(1).max(100).describe('The strength that makes half of the warmth there can be.'),
  }),
  rhythm: z.strictObject({
    usualGaps: z.number().min(1).max(100),
    gaps: z.int().min(3).max(50),
    fading: z.number().min(1).max(20).describe('Beyond how many times its rhythm a tie is fading.'),
    leastFading: days,
  }),
  cadence: z.strictObject({
    ofRung: z.strictObject({ conversation: cadence, relationship: cadence, trust: cadence }),
    ofKey: cadence,
    dormant: z.number().min(1).max(20).describe('How many times the maximum makes a tie dormant.'),
  }),
  thanksDays: days.describe('Days after which a thank-you is owed.'),
  brake: z.int().min(1).max(50).describe('The most items for one day, where a member has not said otherwise.'),
}

const { ladder, warmth, rhythm } = rules

/** The rules of ties as they hold in the workspace. */
export const tieSettings = named('TieSettings', z.object(rules))

/** What is to be decided otherwise; what is not said stays, and null is as usual again. */
export const tieSettingsChange = named(
  'TieSettingsChange',
  z
    .strictObject({
      ladder: ladder.partial().nullable(),
      warmth: warmth.partial().nullable(),
      rhythm: rhythm.partial().nullable(),
      cadence: z
        .strictObject({
          ofRung: z
            .strictObject({
              conversation: cadence.nullable(),
              relationship: cadence.nullable(),
              trust: cadence.nullable(),
            })
            .partial(),
          ofKey: cadence.nullable(),
          dormant: rules.cadence.shape.dormant.nullable(),
        })
        .partial()
        .nullable(),
      thanksDays: rules.thanksDays.nullable(),
      brake: rules.brake.nullable(),
    })
    .partial(),
)

const labelCadence = z.strictObject({ label: text(255), idealDays: days, maximumDays: days })

/** How often a member wants to be in touch with everybody who has a label; the strictest of a person holds. */
export const labelCadences = named('LabelCadences', z.object({ items: z.array(labelCadence).max(100) }))
