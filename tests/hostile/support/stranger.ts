import { createApiToken } from '#access/tokens/api-tokens.ts'
import { createWorkspace } from '#domain/members/create-workspace.ts'
import { withAccount } from '#domain/members/with-account.ts'
import { office } from './office.ts'

/** Makes a workspace that has nothing to do with the owner's, and gives a token of who owns that one. */
export async function tokenOfStranger(name: string): Promise<string> {
  const { access, domain } = office.context
  const person = { email: `${name.toLowerCase()}@example.com`, name }
  const { result: actor } = await withAccount(domain, person, (owner) =>
    createWorkspace(domain, { name, owner, door: 'rest' }),
  )
  return (await createApiToken(access, actor, { label: 'stranger', scope: 'write' })).token
}
