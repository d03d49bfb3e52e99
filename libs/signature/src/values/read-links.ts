import { knownService, profileKey } from '@lazo/normal'
import { type DraftLine, type Span, sourceOf, type Taken, takeSpans } from '../draft-line.ts'
import type { SignaturePart } from '../signature-read.ts'
import { TOP_LEVEL_DOMAINS } from './top-level-domains.table.ts'

const LABEL = String.raw`(?:(?<![\p{L}\p{N}])(?:[\p{L}]{1,12})\s*[:|]\s*)?`
const ADDRESS = new RegExp(
  `${LABEL}[<([]?((?:https?://|www\\.)[^\\s<>|\\])\\u0001]{3,500}|[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,4}\\.(\\p{L}{2,12})(?:/[^\\s<>|,;\\u0001]{0,500})?)(?![\\p{L}\\p{N}@])[>\\])]?`,
  'giu',
)
/** A user behind the name of a service: `LinkedIn: ana-garcia`, `Instagram @ana.garcia`. */
const HANDLE =
  /(?<![\p{L}\p{N}/.])(linked ?in|twitter|x|instagram|insta|ig|facebook|fb|skype|telegram|tiktok|threads|bluesky|bsky|mastodon|github|gitlab|xing|orcid|youtube)\s*(?::\s*(?:\/?in\/)?@?|(?:\s[-–/]\s*)?@|\/in\/)(?!https?:|www\.|[^\s@/]{1,80}\.[a-z]{2,12}\/)([\p{L}\p{N}][\p{L}\p{N}._:@-]{1,80})/giu

/** Takes web addresses and profiles out of a line. What a known service names a person by is a profile, all else a link. */
export function readLinks(line: DraftLine): Taken<SignaturePart> {
  const handles = takeHandles(line)
  const addresses = takeAddresses(handles.line)
  return { parts: [...handles.parts, ...addresses.parts], line: addresses.line }
}

function takeAddresses(line: DraftLine): Taken<SignaturePart> {
  const parts: SignaturePart[] = []
  const spans: Span[] = []
  for (const found of line.rest.matchAll(ADDRESS)) {
    const typed = found[1]!.replace(/[.,;:]+$/, '')
    const isBare = found[2] !== undefined && !/^www\./i.test(typed)
    if (isBare && !TOP_LEVEL_DOMAINS.has(found[2]!.toLowerCase())) continue
    const uri = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`
    if (!URL.canParse(uri)) continue
    spans.push({ start: found.index, end: found.index + found[0].length })
    parts.push(linkOrProfile(uri, sourceOf(line, found[0])))
  }
  return { parts, line: takeSpans(line, spans) }
}

function linkOrProfile(uri: string, from: SignaturePart['from']): SignaturePart {
  const profile = profileKey(uri)
  if (!profile || /^(?:company|school|showcase|pages)\//.test(profile.key))
    return { part: 'link', value: { uri }, from, why: 'form' }
  return { part: 'profile', value: { service: serviceName(profile.service), uri }, from, why: 'form' }
}

function takeHandles(line: DraftLine): Taken<SignaturePart> {
  const parts: SignaturePart[] = []
  const spans: Span[] = []
  for (const found of line.rest.matchAll(HANDLE)) {
    const service = knownService(found[1]!)
    if (service === null) continue
    spans.push({ start: found.index, end: found.index + found[0].length })
    const user = found[2]!.replace(/[.:-]+$/, '')
    parts.push({
      part: 'profile',
      value: { service: serviceName(service), user },
      from: sourceOf(line, found[0]),
      why: 'label',
    })
  }
  return { parts, line: takeSpans(line, spans) }
}

const SPELLED: Readonly<Record<string, string>> = {
  linkedin: 'LinkedIn',
  x: 'X',
  github: 'GitHub',
  gitlab: 'GitLab',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  orcid: 'ORCID',
  whatsapp: 'WhatsApp',
  researchgate: 'ResearchGate',
  xing: 'XING',
}

function serviceName(service: string): string {
  return SPELLED[service] ?? service.charAt(0).toUpperCase() + service.slice(1)
}
