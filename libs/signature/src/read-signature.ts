import { cutBlock } from './block/cut-block.ts'
import { cutPieces } from './block/cut-pieces.ts'
import { splitLines } from './block/split-lines.ts'
import type { DraftLine, Taken } from './draft-line.ts'
import { mailWords } from './people/mail-words.ts'
import { readPeople } from './people/read-people.ts'
import { countryNamed, regionOfDomain } from './places/countries.ts'
import { readAddresses } from './places/read-addresses.ts'
import type { SignatureOptions, SignaturePart, SignatureRead, SourceText } from './signature-read.ts'
import { readEmails } from './values/read-emails.ts'
import { readLinks } from './values/read-links.ts'
import { readPhones } from './values/read-phones.ts'
import { readTaxIds } from './values/read-tax-ids.ts'

/** A text is read up to this length; what is longer is no signature, and of a mail the end counts. */
const LONGEST_TEXT = 100_000

/**
 * Reads the signature of a mail, alone or under its message: what has a form of its own first (mail, web, tax number, phone),
 * then addresses, then who it is. A guess that is shown before it is kept; each part tells the text it came from and why. Pure.
 */
export function readSignature(text: string, options: SignatureOptions): SignatureRead {
  const block = cutBlock(splitLines(text.slice(-LONGEST_TEXT)))
  const draft = block.lines.map((line): DraftLine => ({ ...line, rest: line.text }))
  const emails = takeFrom(draft, readEmails)
  const links = takeFrom(emails.lines, readLinks)
  const taxIds = takeFrom(links.lines, readTaxIds)
  const regions = regionsOf([...emails.parts, ...links.parts], block.lines, options.region)
  const phones = takeFrom(taxIds.lines, (line) => readPhones(line, regions))
  const addresses = readAddresses(cutPieces(phones.lines))
  const people = readPeople(addresses.pieces, wordsOfMail([...emails.parts, ...links.parts]))
  const reach = [...phones.parts, ...emails.parts, ...links.parts, ...addresses.parts, ...taxIds.parts]
  return { parts: [...people.parts, ...withoutRepeats(reach)], left: [...block.left, ...people.left] }
}

function takeFrom(lines: readonly DraftLine[], take: (line: DraftLine) => Taken<SignaturePart>) {
  const taken = lines.map(take)
  return { parts: taken.flatMap(({ parts }) => parts), lines: taken.map(({ line }) => line) }
}

/** Where numbers may be at home: where asked, unless all mail and web addresses are of another country; then where these are. */
function regionsOf(parts: readonly SignaturePart[], lines: readonly SourceText[], region: string): string[] {
  const asked = region.toUpperCase()
  const hosts = hostsOf(parts).flatMap((host) => regionOfDomain(host) ?? [])
  const named = lines.flatMap(({ text }) =>
    text.split(/[,|·•()]|\s[-–]\s/).flatMap((piece) => countryNamed(piece) ?? []),
  )
  const isElsewhere = hosts.length > 0 && !hosts.includes(asked)
  return [...new Set(isElsewhere ? [...hosts, asked, ...named] : [asked, ...hosts, ...named])].slice(0, 5)
}

function wordsOfMail(parts: readonly SignaturePart[]) {
  const addresses = parts.flatMap((part) => (part.part === 'email' ? [part.value.address] : []))
  const hosts = parts.flatMap((part) => (part.part === 'link' ? [new URL(part.value.uri).hostname] : []))
  return mailWords(addresses, hosts)
}

function hostsOf(parts: readonly SignaturePart[]): string[] {
  return parts.flatMap((part) => {
    if (part.part === 'email') return [part.value.address]
    return part.part === 'link' ? [new URL(part.value.uri).hostname] : []
  })
}

function withoutRepeats(parts: readonly SignaturePart[]): SignaturePart[] {
  const seen = new Set<string>()
  return parts.filter((part) => {
    const key = `${part.part} ${JSON.stringify(part.value)}`
    return !seen.has(key) && seen.add(key)
  })
}
