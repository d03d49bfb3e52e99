import type { Role } from '#base/actor.ts'
import { type Right, rankOf } from '../../sharing/right.ts'

/** A team or branch of the model. */
interface ModelTeam {
  outer: number | null
  readonly byHand: Set<number>
  readonly domains: Set<number>
  isGone?: boolean
}

/** People, teams and books by their places, and what was granted: the rules without a database. */
export interface Model {
  readonly roles: Role[]
  /** The domain of each person's address. */
  readonly domainOf: readonly number[]
  /** Who owns each book. */
  readonly owners: readonly number[]
  readonly teams: ModelTeam[]
  /** The right by `book kind id`. */
  readonly grants: Map<string, Right>
}

/** Something that somebody does. What a verb has no use for is not looked at. */
export interface Step {
  readonly verb: 'grant' | 'put' | 'take' | 'nest' | 'domains' | 'role' | 'drop'
  readonly actor: number
  readonly member: number
  readonly team: number
  readonly outer: number | null
  readonly book: number
  readonly to: 'member' | 'team' | 'everyone'
  readonly right: Right | null
  readonly domains: readonly number[]
  readonly role: Role
}

/** The height of a person's right in each book. */
export function reachOf(model: Model, person: number): number[] {
  const teams = model.teams.flatMap((team, i) => (holds(model, team, person) ? [i, team.outer] : []))
  return model.owners.map((owner, book) => {
    if (owner === person) return rankOf('manage')
    const ways = [
      model.grants.get(`${book} member ${person}`),
      ...teams.map((team) => (team === null ? null : model.grants.get(`${book} team ${team}`))),
      model.roles[person] === 'guest' ? null : model.grants.get(`${book} everyone`),
    ]
    return Math.max(...ways.map(rankOf))
  })
}

/** Whether the rules let it be done. */
export function mayDo(model: Model, step: Step): boolean {
  if (step.verb === 'grant') return mayGrant(model, step)
  if (model.roles[step.actor] !== 'owner' && model.roles[step.actor] !== 'admin') return false
  if (step.verb === 'role') return model.roles[step.member] !== 'owner' && !risesBy(model, step)
  const team = model.teams[step.team]!
  if (team.isGone) return false
  if (step.verb === 'take' && isByAddress(model, team, step.member)) return false
  if (step.verb === 'nest' && step.outer !== null && !mayNest(model, step.team, step.outer)) return false
  return !risesBy(model, step)
}

/** Does it. */
export function perform(model: Model, step: Step): void {
  const team = model.teams[step.team]!
  if (step.verb === 'grant') setGrant(model, step)
  if (step.verb === 'put') team.byHand.add(step.member)
  if (step.verb === 'take') team.byHand.delete(step.member)
  if (step.verb === 'nest') team.outer = step.outer
  if (step.verb === 'role') model.roles[step.member] = step.role
  if (step.verb === 'drop') drop(model, step.team)
  if (step.verb !== 'domains') return
  team.domains.clear()
  for (const domain of step.domains) team.domains.add(domain)
}

function holds(model: Model, team: ModelTeam, person: number): boolean {
  return !team.isGone && (team.byHand.has(person) || isByAddress(model, team, person))
}

function isByAddress(model: Model, team: ModelTeam, person: number): boolean {
  return !team.byHand.has(person) && model.roles[person] !== 'guest' && team.domains.has(model.domainOf[person]!)
}

function mayNest(model: Model, inner: number, outer: number): boolean {
  const target = model.teams[outer]!
  if (target.isGone || inner === outer || target.outer !== null) return false
  return !model.teams.some((team) => !team.isGone && team.outer === inner)
}

function mayGrant(model: Model, step: Step): boolean {
  const held = reachOf(model, step.actor)[step.book]!
  if (step.to === 'team' && model.teams[step.team]!.isGone) return false
  const [before, after] = [rankOf(model.grants.get(keyOf(step))), rankOf(step.right)]
  return held >= rankOf('share') && after <= held && (after >= before || held >= rankOf('manage'))
}

/** Nobody gets more by what they do themselves. */
function risesBy(model: Model, step: Step): boolean {
  const copy: Model = {
    ...model,
    roles: [...model.roles],
    teams: model.teams.map((team) => ({ ...team, byHand: new Set(team.byHand), domains: new Set(team.domains) })),
    grants: new Map(model.grants),
  }
  perform(copy, step)
  const before = reachOf(model, step.actor)
  return reachOf(copy, step.actor).some((height, book) => height > before[book]!)
}

function setGrant(model: Model, step: Step): void {
  if (step.right === null) model.grants.delete(keyOf(step))
  else model.grants.set(keyOf(step), step.right)
}

function keyOf({ book, to, member, team }: Step): string {
  if (to === 'everyone') return `${book} everyone`
  return to === 'member' ? `${book} member ${member}` : `${book} team ${team}`
}

function drop(model: Model, team: number): void {
  model.teams[team]!.isGone = true
  for (const other of model.teams) if (other.outer === team) other.outer = null
  for (const key of model.grants.keys()) if (key.endsWith(` team ${team}`)) model.grants.delete(key)
}
