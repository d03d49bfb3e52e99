import { MultiSelect } from '@mantine/core'
import { useMembers } from '#web/data/hooks/use-members.ts'
import { longChoices } from '#web/kit/long-choices.ts'

interface MemberChoiceProps {
  readonly label: string
  readonly description: string
  readonly chosen: readonly string[]
  /** Who is not offered. */
  readonly without?: readonly string[]
  choose(memberIds: string[]): void
}

/** Some of the members. */
export function MemberChoice({ label, description, chosen, without = [], choose }: MemberChoiceProps) {
  const members = (useMembers().data?.items ?? []).filter(({ id }) => !without.includes(id))
  return (
    <MultiSelect
      {...longChoices}
      label={label}
      description={description}
      data={members.map(({ id, name, email }) => ({ value: id, label: nameAmong(members, name, email) }))}
      value={[...chosen]}
      onChange={choose}
      searchable
      limit={50}
    />
  )
}

/** Where two are called the same, the address says who is who. */
function nameAmong(members: readonly { readonly name: string }[], name: string, email: string): string {
  return members.filter((one) => one.name === name).length > 1 ? `${name} (${email})` : name
}
