import type { Command } from 'commander'
import { actAs } from '#access/actors/act-as.ts'
import { createApiToken, listApiTokens, revokeApiToken } from '#access/tokens/api-tokens.ts'
import { oneOf } from '../choices.ts'
import { type CommandLine, type CommonOptions, newCommand, withContext } from '../command-line.ts'
import { formatTable } from '../output.ts'

const SCOPES = ['read', 'write'] as const

interface TokenOptions extends CommonOptions {
  readonly scope: (typeof SCOPES)[number]
  readonly label: string
  readonly list?: boolean
  readonly revoke?: string
}

/** `lazo token EMAIL --label LABEL [--scope read|write]`: prints the token alone. */
export function tokenCommand(line: CommandLine): Command {
  const words = line.words.token
  return newCommand(line, 'token', words.about)
    .argument('<email>')
    .option('--scope <scope>', `${words.scope}: ${SCOPES.join(', ')}`, oneOf('--scope', SCOPES), 'write')
    .option('--label <label>', words.label, 'lazo token')
    .option('--list', words.list)
    .option('--revoke <id>', words.revoke)
    .option('--workspace <name>', line.words.workspace)
    .action((email: string, { label, scope, list, revoke, ...options }: TokenOptions) =>
      withContext(options, async ({ access }) => {
        const actor = await actAs(access, { email, workspace: options.workspace }, 'cli')
        if (list) return line.out(tokenTable(line, await listApiTokens(access, actor)))
        if (revoke === undefined) return line.out((await createApiToken(access, actor, { label, scope })).token)
        await revokeApiToken(access, actor, revoke)
        line.out(words.revoked)
      }),
    )
}

function tokenTable(line: CommandLine, tokens: Awaited<ReturnType<typeof listApiTokens>>): string {
  const { columns, never } = line.words.token
  const rows = tokens.map((t) => [t.tokenId, t.label, t.scope, t.usedAt?.toLocaleString(line.language) ?? never])
  return formatTable(columns, rows)
}
