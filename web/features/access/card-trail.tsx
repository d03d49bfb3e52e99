import { sayAgo, sayDay, sayMoment } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { accessWords } from './access.words.ts'
import { FactList } from './fact-list.tsx'
import type { CardAccess } from './use-access.ts'

/** On which devices a card is, and who opened, changed and took it along. */
export function CardTrail({ access }: { readonly access: CardAccess }) {
  const say = useWords(accessWords)
  const nameOf = (one: { readonly name: string | null } | null) => one?.name ?? say('somebody')
  const { devices, readers, editors, takings } = access
  return (
    <>
      <FactList
        title={say('devices')}
        none={say('noDevices')}
        facts={devices.map(({ id, label, client, member, knownAt, revokedAt }) => {
          const ended = revokedAt === null ? [] : [say('revoked', { day: sayDay(revokedAt) })]
          const known = say('knownAt', { when: sayAgo(knownAt) })
          return {
            key: id,
            what: `${nameOf(member)} · ${label}`,
            more: [client, known, ...ended].filter(Boolean).join(' · '),
          }
        })}
      />
      <FactList
        title={say('readers')}
        none={say('noReaders')}
        facts={readers.map(({ member, days, lastAt }) => {
          return { key: member.id, what: nameOf(member), more: say('read', { count: days, when: sayAgo(lastAt) }) }
        })}
      />
      <FactList
        title={say('editors')}
        none={say('noEditors')}
        facts={editors.map(({ member, times, lastAt }) => {
          return { key: member.id, what: nameOf(member), more: say('edited', { count: times, when: sayAgo(lastAt) }) }
        })}
      />
      <FactList
        title={say('takings')}
        none={say('noTakings')}
        facts={takings.map(({ at, act, member, scope, format }) => {
          const did = say(`act-${act}`, { scope: say(`scope-${scope}`) })
          const more = [did, ...(format === null ? [] : [format]), sayMoment(at)].join(' · ')
          return { key: `${at} ${act} ${member?.id}`, what: nameOf(member), more }
        })}
      />
    </>
  )
}
