import type { Card } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import type { Domain } from '../domain.ts'
import {
  emailLines,
  linkLine,
  listedName,
  nameLine,
  organizationLine,
  phoneLines,
  postalLines,
  recipientLines,
  workLine,
} from './card-lines.ts'
import { missingSigns } from './page/drawable-text.ts'
import { openPdf } from './page/pdf-page.ts'
import type { Print } from './print.ts'
import type { PrintLayout, PrintRequest } from './print-request.ts'
import { printedCards } from './printed-cards.ts'

/** Letters of a print that its fonts do not have, and would show as boxes. */
export interface MissingLetters {
  /** How many cards have some. */
  readonly cards: number
  /** What the first of them are called. */
  readonly names: readonly string[]
  /** The first of the letters, each once. */
  readonly letters: readonly string[]
}

const MOST_NAMED = 5
const MOST_LETTERS = 20

const texts: Readonly<Record<PrintLayout, (print: Print, card: Card) => readonly string[]>> = {
  'contact-sheet': (print, card) => [listedName(print, card), workLine(card), ...reachLines(print, card)],
  'phone-list': (print, card) => [listedName(print, card), organizationLine(card), ...numberLines(print, card)],
  'address-labels': recipientLines,
  envelopes: recipientLines,
  card: (print, card) => [nameLine(card), workLine(card), ...reachLines(print, card), linkLine(card)],
}

/** Looks through what a print would show for letters that its fonts do not have. */
export async function findMissing(domain: Domain, actor: Actor, request: PrintRequest): Promise<MissingLetters> {
  const madeAt = domain.clock.now()
  const pdf = openPdf({ title: '', madeAt, language: request.language })
  const print: Print = { pdf, request, region: domain.region, madeAt, photoOf: async () => null }
  const { title, from } = request.options
  const letters = new Set(missingSigns(pdf, [title ?? '', ...from].join(' ')))
  const names: string[] = []
  let cards = 0
  for await (const card of printedCards(domain, actor, request)) {
    const missing = missingSigns(pdf, texts[request.layout](print, card).join(' '))
    if (missing.length === 0) continue
    cards += 1
    if (names.length < MOST_NAMED) names.push(nameLine(card))
    for (const letter of missing) letters.add(letter)
  }
  return { cards, names, letters: [...letters].slice(0, MOST_LETTERS) }
}

function numberLines(print: Print, card: Card): string[] {
  return phoneLines(print, card).flatMap(({ number, kind }) => [number, kind])
}

function reachLines(print: Print, card: Card): string[] {
  return [...numberLines(print, card), ...emailLines(card), ...postalLines(print, card)]
}
