import { Badge, Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Plus, Target } from 'lucide-react'
import { useState } from 'react'
import { useAimActs, useObjectives } from '#web/data/hooks/use-aims.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { Empty } from '#web/kit/empty.tsx'
import { Page } from '#web/kit/page.tsx'
import { sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './aims.module.css'
import { objectiveWords } from './objective.words.ts'
import { ObjectiveDialog } from './objective-dialog.tsx'

/** One's objectives, those that end first before the others. */
export function ObjectivesPage() {
  const say = useWords(objectiveWords)
  const { mayWrite } = useMe()
  const { data, error } = useObjectives()
  const { act } = useAimActs()
  const [isMaking, setMaking] = useState(false)
  if (error && !data) throw error
  const make = mayWrite && (
    <Button leftSection={<Plus size={17} aria-hidden="true" />} onClick={() => setMaking(true)}>
      {say('make')}
    </Button>
  )
  return (
    <Page title={say('title')} lead={say('lead')} actions={data?.items.length ? make : null}>
      {data?.items.length === 0 && (
        <Empty icon={Target} title={say('empty')} text={say('emptyText')}>
          {make}
        </Empty>
      )}
      <ul className={styles.list}>
        {data?.items.map(({ id, title, why, endsOn, isClosed }) => (
          <li key={id}>
            <div className={styles.row}>
              <h2 className={styles.big}>
                <Link to={`/objectives/${id}`}>{title}</Link>
              </h2>
              {isClosed ? <Badge color="gray">{say('closed')}</Badge> : say('until', { day: sayDay(endsOn) })}
            </div>
            {why && <p className={styles.quiet}>{why}</p>}
          </li>
        ))}
      </ul>
      {isMaking && (
        <ObjectiveDialog
          objective={null}
          save={async (fields) => void (await act('POST', '/objectives', fields))}
          close={() => setMaking(false)}
        />
      )}
    </Page>
  )
}
