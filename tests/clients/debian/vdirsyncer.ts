import { mkdirSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Ended, runProgram } from './run-program.ts'

/** Where a client finds its address books, and who it is. */
export interface DavAccount {
  readonly url: string
  readonly user: string
  readonly password: string
}

/**
 * What vdirsyncer does when both sides changed a card: asks for a hand, or lets one side win; or it only ever takes from the server,
 * and puts back what was done on the device.
 */
export type ConflictRule = 'none' | 'device wins' | 'server wins' | 'only takes'

const RULES: Readonly<Record<ConflictRule, string>> = {
  none: 'null',
  'device wins': '"a wins"',
  'server wins': '"b wins"',
  'only takes': '"b wins"',
}

/** A device: vdirsyncer with a folder of cards and an account of its own. */
export class Vdirsyncer {
  /** Where its address books are, each a folder. */
  readonly books: string
  readonly #folder: string
  readonly #account: DavAccount

  constructor(folder: string, account: DavAccount, rule: ConflictRule = 'none') {
    this.#folder = folder
    this.#account = account
    this.books = join(folder, 'books')
    mkdirSync(this.books, { recursive: true })
    this.obey(rule)
  }

  /** Takes another rule for conflicts. */
  obey(rule: ConflictRule): void {
    writeFileSync(join(this.#folder, 'config'), this.#config(rule))
  }

  /** Looks for address books and takes them all. */
  async discover(): Promise<void> {
    // It asks of each book whether it may make the folder.
    await this.#runWell(['discover'], 'y\n'.repeat(20))
  }

  /** Brings both sides to the same; throws with what it said when it could not. */
  async sync(): Promise<void> {
    await this.#runWell(['sync'])
  }

  /** Brings both sides to the same as far as it can, and gives how it ended. */
  trySync(): Promise<Ended> {
    return this.#run(['sync'])
  }

  /** The same, also where a book has become empty on one side. */
  async syncEmptied(): Promise<void> {
    await this.#runWell(['sync', '--force-delete'])
  }

  /** The texts of the cards in a book, by file. */
  cards(book: string): Map<string, string> {
    const folder = join(this.books, book)
    const files = readdirSync(folder).filter((name) => name.endsWith('.vcf'))
    return new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  }

  /** The text of the one card in which the words occur. */
  card(book: string, words: string): string {
    const found = [...this.cards(book).values()].filter((text) => text.includes(words))
    if (found.length !== 1) throw new Error(`${found.length} cards have ${words}`)
    return found[0]!
  }

  /** Saves a card as a program on the device does. */
  write(book: string, file: string, text: string): void {
    writeFileSync(join(this.books, book, file), text)
  }

  /** Changes the one card in which the words occur, as a program on the device does. */
  edit(book: string, words: string, change: (text: string) => string): void {
    for (const [file, text] of this.cards(book)) if (text.includes(words)) this.write(book, file, change(text))
  }

  /** Deletes the cards in which the words occur. */
  remove(book: string, words: string): void {
    for (const [file, text] of this.cards(book)) if (text.includes(words)) unlinkSync(join(this.books, book, file))
  }

  /** Forgets all that it knew, as a device that was wiped. */
  wipe(): void {
    rmSync(this.books, { recursive: true })
    rmSync(join(this.#folder, 'status'), { recursive: true })
    mkdirSync(this.books)
  }

  async #runWell(words: readonly string[], input = ''): Promise<void> {
    const { code, output } = await this.#run(words, input)
    if (code !== 0) throw new Error(`vdirsyncer ${words.join(' ')} ended with ${code}:\n${output}`)
  }

  #run(words: readonly string[], input = ''): Promise<Ended> {
    return runProgram(VDIRSYNCER, ['--config', join(this.#folder, 'config'), ...words], input)
  }

  #config(rule: ConflictRule): string {
    const { url, user, password } = this.#account
    const takesOnly = rule === 'only takes'
    return `[general]
status_path = "${join(this.#folder, 'status')}"

[pair contacts]
a = "device"
b = "server"
collections = ["from b"]
conflict_resolution = ${RULES[rule]}
${takesOnly ? 'partial_sync = "revert"' : ''}

[storage device]
type = "filesystem"
path = "${this.books}"
fileext = ".vcf"

[storage server]
type = "carddav"
url = "${url}"
username = "${user}"
password = "${password}"
${takesOnly ? 'read_only = true' : ''}
`
  }
}

const VDIRSYNCER = '/usr/bin/vdirsyncer'
