import { decodeReferences } from './decode-references.ts'
import { XmlError } from './xml-error.ts'

/** Who is told what an XML text holds, in its order; names come without their prefix. */
export interface XmlListener {
  open(name: string, attributes: string): void
  /** A piece of the text of the element that is open; one text may come in several. */
  text(piece: string): void
  close(name: string): void
}

const DEEPEST = 100
const LONGEST_TAG = 65_536
/** `&#1114111;` is the longest reference. */
const LONGEST_REFERENCE = 12

/** What stands between an opening and its end, of which nothing is told. */
const SKIPPED = [
  ['<!--', '-->'],
  ['<?', '?>'],
] as const

/**
 * Reads XML that comes in pieces of any size, holding no more than a tag. Takes what programs write into office documents: no
 * document type, so that no entity can be declared; namespaces are passed over.
 */
export class XmlReader {
  readonly #listener: XmlListener
  readonly #path: string[] = []
  #rest = ''
  /** What ends the comment or the plain text that is being read. */
  #until: string | null = null
  #isEnded = false

  constructor(listener: XmlListener) {
    this.#listener = listener
  }

  /** Takes the next piece. Throws XmlError. */
  push(piece: string): void {
    const text = this.#rest + piece
    let at = 0
    for (let next = this.#readOne(text, at); next !== null; next = this.#readOne(text, at)) at = next
    this.#rest = text.slice(at)
  }

  /** Ends the text. Throws XmlError when elements are left open. */
  end(): void {
    if (this.#rest.trim() !== '' || this.#path.length > 0 || !this.#isEnded || this.#until !== null)
      throw new XmlError('malformed', 'The XML ends in its middle.')
  }

  /** Reads one thing from a place and gives the place behind it; null when more text is needed. */
  #readOne(text: string, at: number): number | null {
    if (at >= text.length) return null
    if (this.#until !== null) return this.#readUntil(text, at, this.#until)
    if (text[at] !== '<') return this.#readText(text, at)
    if (text.startsWith('<!', at) || text.startsWith('<?', at)) return this.#beginUntold(text, at)
    return this.#readTag(text, at)
  }

  /** Reads on in a comment, an instruction or a plain text (CDATA); the last characters may begin its end. */
  #readUntil(text: string, at: number, until: string): number | null {
    const found = text.indexOf(until, at)
    const end = found < 0 ? Math.max(at, text.length - until.length + 1) : found
    if (until === ']]>' && end > at) this.#tell(text.slice(at, end))
    if (found >= 0) this.#until = null
    if (found >= 0) return found + until.length
    return end > at ? end : null
  }

  #beginUntold(text: string, at: number): number | null {
    for (const [begin, end] of SKIPPED) {
      if (!text.startsWith(begin, at)) continue
      this.#until = end
      return at + begin.length
    }
    if (text.startsWith('<![CDATA[', at)) {
      this.#until = ']]>'
      return at + 9
    }
    if ('<![CDATA['.startsWith(text.slice(at)) || '<!--'.startsWith(text.slice(at))) return null
    throw new XmlError('doctype', 'The XML declares a document type, which is not taken.')
  }

  #readText(text: string, at: number): number | null {
    const found = text.indexOf('<', at)
    if (found >= 0) {
      this.#tell(decodeReferences(text.slice(at, found)))
      return found
    }
    const open = text.lastIndexOf('&')
    const end = open >= at && open > text.length - LONGEST_REFERENCE ? open : text.length
    if (end === at) return null
    this.#tell(decodeReferences(text.slice(at, end)))
    return end
  }

  #tell(piece: string): void {
    if (this.#path.length > 0) this.#listener.text(piece)
    else if (/[^\s\uFEFF]/.test(piece)) throw new XmlError('malformed', 'The XML has text beside its elements.')
  }

  #readTag(text: string, at: number): number | null {
    const end = endOfTag(text, at + 1)
    if (end === null && text.length - at > LONGEST_TAG)
      throw new XmlError('too-long', `A tag has more than ${LONGEST_TAG} characters.`)
    if (end === null) return null
    if (text[at + 1] === '/') this.#close(text.slice(at + 2, end).trimEnd())
    else this.#open(text.slice(at + 1, end))
    return end + 1
  }

  #open(tag: string): void {
    const isEmpty = tag.endsWith('/')
    const inner = isEmpty ? tag.slice(0, -1) : tag
    const nameEnd = inner.search(/\s|$/)
    const name = inner.slice(0, nameEnd)
    if (name === '' || /[<&"'=]/.test(name) || this.#isEnded)
      throw new XmlError('malformed', 'The XML is not well-formed.')
    if (this.#path.length >= DEEPEST)
      throw new XmlError('too-deep', `Elements stand more than ${DEEPEST} deep in each other.`)
    this.#listener.open(localName(name), inner.slice(nameEnd))
    if (!isEmpty) this.#path.push(name)
    else this.#closed(name)
  }

  #close(name: string): void {
    if (this.#path.pop() !== name) throw new XmlError('malformed', `${name.slice(0, 50)} is closed and was not open.`)
    this.#closed(name)
  }

  #closed(name: string): void {
    this.#listener.close(localName(name))
    this.#isEnded = this.#path.length === 0
  }
}

/** The place of the `>` that ends a tag, of which any number may stand between quotes; null when it is not there yet. */
function endOfTag(text: string, from: number): number | null {
  const telling = /[>"']/g
  telling.lastIndex = from
  for (let found = telling.exec(text); found !== null; found = telling.exec(text)) {
    if (found[0] === '>') return found.index
    const closing = text.indexOf(found[0], found.index + 1)
    if (closing < 0) return null
    telling.lastIndex = closing + 1
  }
  return null
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
