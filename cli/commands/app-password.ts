import type { Command } from 'commander'
import { actAs } from '#access/actors/act-as.ts'
import { createAppPassword } from '#access/app-passwords/create-app-password.ts'
import type { DeviceDoor } from '#access/app-passwords/device-directory.ts'
import { revokeDevice } from '#access/app-passwords/revoke-device.ts'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import type { Context } from '#boot/open-context.ts'
import { readDeviceLog } from '#domain/collections/log/read-device-log.ts'
import { listDevices } from '#domain/devices/list-devices.ts'
import { createLabelBook } from '#domain/labels/create-label-book.ts'
import { oneOf } from '../choices.ts'
import { type CommandLine, type CommonOptions, newCommand, newGroup, withContext } from '../command-line.ts'
import { formatDeviceLog } from '../device-log.ts'
import { formatDevices } from '../device-table.ts'
import { findBook } from '../find-book.ts'
import { formatJson } from '../output.ts'

/** The newest entries of a device's log. */
const SHOWN = 100

const DOORS = ['carddav', 'ldap', 'all'] as const

interface CreateOptions extends CommonOptions {
  readonly label: string
  readonly door: (typeof DOORS)[number]
  readonly book?: readonly string[]
  readonly onlyLabel?: readonly string[]
  readonly calendars?: true
}

/** `lazo app-password EMAIL --label LABEL`: prints the password alone; `list`, `revoke` and `log` beside it. */
export function appPasswordCommand(line: CommandLine): Command {
  return newGroup(line, 'app-password', line.words.appPassword.about)
    .addCommand(createCommand(line), { isDefault: true })
    .addCommand(listCommand(line))
    .addCommand(revokeCommand(line))
    .addCommand(logCommand(line))
}

function createCommand(line: CommandLine): Command {
  const words = line.words.appPassword
  return newPersonCommand(line, 'create', words.create)
    .requiredOption('--label <label>', words.label)
    .option('--door <door>', `${words.door}: ${DOORS.join(', ')}`, oneOf('--door', DOORS), 'carddav')
    .option('--book <name>', words.book, addTo)
    .option('--only-label <label>', words.onlyLabel, addTo)
    .option('--calendars', words.calendars)
    .action((email: string, { label, door, book, onlyLabel, calendars, ...options }: CreateOptions) =>
      withPerson(email, options, async ({ access, domain }, actor) => {
        const bookIds = await booksOf(line, { domain, actor }, { book, onlyLabel })
        const input = { label, doors: doorsOf(door), bookIds, hasCalendars: calendars }
        line.out((await createAppPassword(access, actor, input)).password)
      }),
    )
}

function addTo(name: string, before: readonly string[] = []): string[] {
  return [...before, name]
}

/** The books a device is to hold: those that are named and those that follow the labels; all when neither is said. */
async function booksOf(
  line: CommandLine,
  asker: { domain: Context['domain']; actor: Actor },
  { book, onlyLabel }: { book: readonly string[] | undefined; onlyLabel: readonly string[] | undefined },
): Promise<string[] | null> {
  if (book === undefined && onlyLabel === undefined) return null
  const bookIds = await Promise.all((book ?? []).map((name) => findBook(line, asker, name)))
  for (const keyword of onlyLabel ?? [])
    bookIds.push((await createLabelBook(asker.domain, asker.actor, { keyword })).bookId)
  return bookIds
}

function listCommand(line: CommandLine): Command {
  return newPersonCommand(line, 'list', line.words.appPassword.list)
    .option('--json', line.words.json)
    .action((email: string, options: CommonOptions) =>
      withPerson(email, options, async ({ domain }, actor) => {
        const devices = await listDevices(domain, actor)
        line.out(options.json ? formatJson(devices) : formatDevices(line, devices))
      }),
    )
}

function revokeCommand(line: CommandLine): Command {
  const words = line.words.appPassword
  return newPersonCommand(line, 'revoke', words.revoke)
    .argument('<device>', words.device)
    .action((email: string, named: string, options: CommonOptions) =>
      withPerson(email, options, async (context, actor) => {
        await revokeDevice(context.access, actor, await findDevice(line, { context, actor }, named))
        line.out(words.revoked)
      }),
    )
}

function logCommand(line: CommandLine): Command {
  const words = line.words.appPassword
  return newPersonCommand(line, 'log', words.log)
    .argument('<device>', words.device)
    .option('--json', line.words.json)
    .action((email: string, named: string, options: CommonOptions) =>
      withPerson(email, options, async (context, actor) => {
        const deviceId = await findDevice(line, { context, actor }, named)
        const entries = await readDeviceLog(context.domain, actor, { deviceId, limit: SHOWN })
        if (options.json) return line.out(formatJson(entries))
        for (const text of formatDeviceLog(line, entries)) line.out(text)
      }),
    )
}

function newPersonCommand(line: CommandLine, name: string, about: string): Command {
  return newCommand(line, name, about).argument('<email>').option('--workspace <name>', line.words.workspace)
}

async function withPerson(
  email: string,
  options: CommonOptions,
  work: (context: Context, actor: Actor) => Promise<void>,
): Promise<void> {
  await withContext(options, async (context) => {
    await work(context, await actAs(context.access, { email, workspace: options.workspace }, 'cli'))
  })
}

function doorsOf(door: CreateOptions['door']): DeviceDoor[] {
  return door === 'all' ? ['carddav', 'ldap'] : [door]
}

/** The device that a person names, by its id or by a label that no other has. */
async function findDevice(
  line: CommandLine,
  { context, actor }: { context: Context; actor: Actor },
  named: string,
): Promise<string> {
  const { noSuchDevice, severalDevices } = line.words.appPassword
  const devices = await listDevices(context.domain, actor)
  const [found, another] = devices.filter(({ deviceId, label }) => deviceId === named || label === named)
  if (!found) throw new ProductError('device-not-found', noSuchDevice(named))
  if (another) throw new ProductError('input-invalid', severalDevices(named), { facts: { field: 'device' } })
  return found.deviceId
}
