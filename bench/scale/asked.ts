import { foldText } from '@lazo/normal'
import { askOnce } from '#kit/database/administer.ts'
import { sampleCardId } from '#store/search/testing/fill-workspace.ts'
import { createDice, type Dice } from '#store/search/testing/sample-person.ts'
import type { Office } from './offices.ts'

/** A question and the card that is meant by it. */
export interface Question {
  readonly query: string
  readonly cardId: string
}

/** A question with one typo in a word, and as it should have been typed. */
export interface Misspelt extends Question {
  readonly meant: string
}

interface Known {
  readonly cardId: string
  readonly given: string
  readonly surnames: readonly string[]
  readonly company: string | null
  readonly phone: string | null
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const SHORTEST_MISSPELT = 5

/** What is asked of a large office, made of cards that it has; the same at every call. */
export async function readQuestions(office: Office, count: number) {
  const known = await readKnown(office, count)
  const dice = createDice(11)
  return {
    beginnings: known.map((card) => asBegun(card, dice)),
    misspelt: known.flatMap((card) => asMisspelt(card, dice)),
    numbers: known.flatMap(({ cardId, phone }): Question[] => (phone ? [{ query: phone, cardId }] : [])),
  }
}

/** Cards at even distances through all that were filled in. */
async function readKnown({ database, owner }: Office, count: number): Promise<Known[]> {
  const { workspaceId } = owner
  const [{ cards }] = (await askOnce(
    database.ownerUrl,
    `select count(*)::int as cards from lazo.card where workspace_id = $1 and card_id <= $2`,
    [workspaceId, sampleCardId(workspaceId, 0xffffffff)],
  )) as [{ cards: number }]
  const rows = await askOnce<{ cardId: string; document: Document }>(
    database.ownerUrl,
    `select card_id as "cardId", document from lazo.card where workspace_id = $1 and card_id = any($2)`,
    [workspaceId, Array.from({ length: count }, (_, n) => sampleCardId(workspaceId, Math.floor((n * cards) / count)))],
  )
  return rows.map(({ cardId, document }) => knownOf(cardId, document))
}

interface Document {
  name: { components: { kind: string; value: string }[] }
  organizations?: { o1: { name: string } }
  phones?: { p0?: { number: string } }
}

function knownOf(cardId: string, { name, organizations, phones }: Document): Known {
  const valuesOf = (...kinds: string[]) =>
    name.components.filter(({ kind }) => kinds.includes(kind)).map((one) => one.value)
  return {
    cardId,
    given: valuesOf('given')[0]!,
    surnames: valuesOf('surname', 'surname2'),
    company: organizations?.o1.name ?? null,
    phone: phones?.p0?.number ?? null,
  }
}

/** A word as far as somebody has typed it, alone or behind a whole one. */
function asBegun({ cardId, given, surnames }: Known, dice: Dice): Question {
  const begun = (word: string) => foldText(word).slice(0, 2 + Math.floor(dice() * 4))
  const [surname] = surnames
  if (dice() < 0.4) return { cardId, query: begun(given) }
  return { cardId, query: dice() < 0.5 ? begun(surname!) : `${foldText(given)} ${begun(surname!)}` }
}

/** Somebody looked up by all their names, or by name and company, with a slip in one of the words. */
function asMisspelt({ cardId, given, surnames, company }: Known, dice: Dice): Misspelt[] {
  const words = (company && dice() < 0.5 ? [given, surnames[0]!, company] : [given, ...surnames]).join(' ').split(' ')
  const long = words.flatMap((word, at) => (/^\p{L}+$/u.test(word) && word.length >= SHORTEST_MISSPELT ? [at] : []))
  const at = long[Math.floor(dice() * long.length)]
  if (at === undefined) return []
  return [{ cardId, meant: words.join(' '), query: words.with(at, slip(foldText(words[at]!), dice)).join(' ') }]
}

/** The word with a letter left out, one too many, a wrong one, or two in each other's place. */
function slip(word: string, dice: Dice): string {
  const at = Math.floor(dice() * (word.length - 1))
  const [before, here, next, after] = [word.slice(0, at), word[at]!, word[at + 1]!, word.slice(at + 2)]
  const other = LETTERS[Math.floor(dice() * LETTERS.length)]!
  const slips = [
    before + next + after,
    before + other + here + next + after,
    before + other + next + after,
    before + next + here + after,
  ]
  const made = slips[Math.floor(dice() * slips.length)]!
  return made === word ? slip(word, dice) : made
}
