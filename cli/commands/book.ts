import type { Command } from 'commander'
import type { Actor } from '#base/actor.ts'
import { createBook } from '#domain/books/create-book.ts'
import { listBooks } from '#domain/books/list-books.ts'
import { listDevicesOf } from '#domain/devices/list-devices-of.ts'
import type { Domain } from '#domain/domain.ts'
import { findMember, listMembers } from '#domain/members/list-members.ts'
import { RIGHTS, type Right } from '#domain/sharing/right.ts'
import { type Grantee, setGrant } from '#domain/sharing/set-grant.ts'
import { oneOf } from '../choices.ts'
import { type CommandLine, type CommonOptions, newGroup, newMemberCommand, withMember } from '../command-line.ts'
import { formatDevices } from '../device-table.ts'
import { findBook } from '../find-book.ts'
import { formatJson, formatTable } from '../output.ts'

/** What is typed to take a right away. */
const NONE = 'none'

/** `lazo book list|create|grant|devices`. */
export function bookCommand(line: CommandLine): Command {
  return newGroup(line, 'book', line.words.book.about)
    .addCommand(listCommand(line))
    .addCommand(createCommand(line))
    .addCommand(grantCommand(line))
    .addCommand(devicesCommand(line))
}

function listCommand(line: CommandLine): Command {
  const words = line.words.book
  return newMemberCommand(line, 'list', words.list)
    .option('--json', line.words.json)
    .action((options: CommonOptions) =>
      withMember(options, async ({ domain }, actor) => {
        const books = await listBooks(domain, actor)
        if (options.json) return line.out(formatJson(books))
        const rows = books.map(({ name, kind, cards, right }) => [name, words.kinds[kind], String(cards), right])
        line.out(formatTable(words.columns, rows))
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
    .argument('<right>', `${words.right}: ${[...RIGHTS, NONE].join(', ')}`, oneOf('<right>', [...RIGHTS, NONE]))
    .requiredOption('--to <email>', words.to)
    .action((name: string, right: Right | typeof NONE, options: CommonOptions & { to: string }) =>
      withMember(options, async ({ domain }, actor) => {
        const bookId = await findBook(line, { domain, actor }, name)
        const grantee = await findGrantee(domain, actor, options.to)
        await setGrant(domain, actor, { bookId, grantee, allows: right === NONE ? null : right })
        line.out(words.granted)
      }),
    )
}

function devicesCommand(line: CommandLine): Command {
  return newMemberCommand(line, 'devices', line.words.book.devices)
    .argument('<book>')
    .option('--json', line.words.json)
    .action((name: string, options: CommonOptions) =>
      withMember(options, async ({ domain }, actor) => {
        const devices = await listDevicesOf(domain, actor, await findBook(line, { domain, actor }, name))
        if (options.json) return line.out(formatJson(devices))
        const members = await listMembers(domain, actor)
        const nameOf = (memberId: string) => members.find((member) => member.memberId === memberId)?.name ?? ''
        line.out(formatDevices(line, devices, nameOf))
      }),
    )
}

async function findGrantee(domain: Domain, actor: Actor, to: string): Promise<Grantee> {
  if (to === 'everyone') return { kind: 'everyone' }
  const { memberId } = await findMember(domain, actor, { email: to })
  return { kind: 'member', id: memberId }
}
