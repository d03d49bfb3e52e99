import type { OutputOf, storageUse } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { Section } from '#web/kit/section.tsx'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './administration.module.css'
import { administrationWords } from './administration.words.ts'
import { saySize } from './say-size.ts'

/** How much room is taken by what. */
export function StorageSection() {
  const say = useWords(administrationWords)
  const { data } = useQuery({
    queryKey: ['storage-use'],
    queryFn: () => call<OutputOf<typeof storageUse>>('GET', '/administration/storage'),
  })
  return (
    <Section title={say('storage')} text={say('storageText')}>
      <table className={styles.sizes}>
        <thead>
          <tr>
            <th scope="col">{say('kind')}</th>
            <th scope="col">{say('things')}</th>
            <th scope="col">{say('size')}</th>
          </tr>
        </thead>
        <tbody>
          {data?.items.map(({ kind, things, bytes }) => (
            <tr key={kind}>
              <th scope="row">{say(`kind-${kind}`)}</th>
              <td>{sayNumber(things)}</td>
              <td>{saySize(bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
