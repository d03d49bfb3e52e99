import type { Command } from 'commander'
import { ProductError } from '#base/errors.ts'
import { createBook } from '#domain/books/create-book.ts'
import { listBooks } from '#domain/books/list-books.ts'
import { findMember } from '#domain/members/list-members.ts'
import { isRight, type Right } from '#domain/sharing/right.ts'
import { type Grantee, setGrant } from '#domain/sharing/set-grant.ts'
import { type CommandLine, type CommonOptions, newCommand, newMemberCommand, withMember } from '../command-line.ts'
import { findBook } from '../find-book.ts'
import { formatTable, plain } from '../output.ts'

/** `lazo book list|create|grant`. */
export function bookCommand(line: CommandLine): Command {
  return newCommand(line, 'book', line.words.book.about)
    .addCommand(listCommand(line))
    .addCommand(createCommand(line))
    .addCommand(grantCommand(line))
}

function listCommand(line: CommandLine): Command {
  const words = line.words.book
  return newMemberCommand(line, 'list', words.list)
    .option('--json', line.words.json)
    .action((options: CommonOptions) =>
      withMember(options, async ({ domain }, actor) => {
        const books = await listBooks(domain, actor)
        if (options.json) return line.out(JSON.stringify(books))
        line.out(
          formatTable(
            words.columns,
            books.map((b) => [plain(b.name), b.kind, String(b.cards), b.right]),
          ),
        )
      }),
    )
}

function createCommand(line: CommandLine): Command {
  const words = line.words.book
  return newMemberCommand(line, 'create', words.create)
    .argument('<name>')
    .option('--shared', words.shared)
    .action((name: string, options: CommonOptions & { shared?: boolean }) =>
      withMember(options, async ({ domain }, actor) => {
        const book = await createBook(domain, actor, { name, kind: options.shared ? 'shared' : 'personal' })
        line.out(book.bookId)
      }),
    )
}

function grantCommand(line: CommandLine): Command {
  const words = line.words.book
  return newMemberCommand(line, 'grant', words.grant)
    .argument('<book>')
    .argument('<right>')
    .requiredOption('--to <email>', words.to)
    .action((name: string, right: string, options: CommonOptions & { to: string }) =>
      withMember(options, async ({ domain }, actor) => {
        const bookId = await findBook(line, { domain, actor }, name)
        const grantee: Grantee =
          options.to === 'everyone'
            ? { kind: 'everyone' }
            : { kind: 'member', id: (await findMember(domain, actor, { email: options.to })).memberId }
        await setGrant(domain, actor, { bookId, grantee, allows: rightOf(right) })
        line.out(words.granted)
      }),
    )
}

function rightOf(text: string): Right | null {
  if (text === 'none') return null
  if (isRight(text)) return text
  throw new ProductError('input-invalid', `${text} is no right: view, comment, edit, delete, share, manage or none.`)
}
