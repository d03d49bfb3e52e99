import { CONTRIBUTION_KINDS, DRAFT_OCCASIONS } from '@lazo/ties'
import { z } from 'zod'
import { id, text } from '../scalars.ts'
import { named } from '../shape.ts'

const language = z.enum(['es', 'en'])
const marks = z.array(text(20)).min(1).max(10)

/** For what drafts are wanted. */
export const draftsQuery = z.object({
  occasion: z.enum(DRAFT_OCCASIONS).default('hello').describe('What to write for.'),
  years: z.coerce.number().int().min(1).max(150).optional().describe('How many years it is.'),
  received: z.enum(CONTRIBUTION_KINDS).optional().describe('What thanks are said for.'),
  language: language.optional().describe('That of the person, else one’s own, when left out.'),
  close: z
    .enum(['true', 'false'])
    .optional()
    .describe('On familiar terms (tú) or not (usted); as the tone has it when left out.'),
})

/** Texts for one person, to be looked over before they go; none is one that the person was sent before. */
export const drafts = named(
  'Drafts',
  z.object({
    cardId: id,
    language,
    items: z.array(
      z.object({
        tone: z.enum(['warm', 'brief', 'formal']),
        text: z.string(),
        marks,
        uses: z
          .array(z.enum(['subject', 'fact', 'met']))
          .describe('Which of one’s own notes are in it: the last talk, a personal fact, how they met.'),
      }),
    ),
  }),
)

/** The marks of a draft that went. */
export const draftUse = named('DraftUse', z.strictObject({ marks }))
