import { Button, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Building2, SearchX, Smartphone, Sparkles, Upload, Users } from 'lucide-react'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { presentReplica } from '#web/data/replica/present-replica.ts'
import { Empty } from '#web/kit/empty.tsx'
import { FirstHour, useIsGuideSeen } from '#web/kit/first-hour/first-hour.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import type { PeopleAddress } from '../address/use-people-address.ts'
import { companiesWithoutCard } from '../companies/companies.ts'
import { peopleWords } from '../people.words.ts'
import type { People } from '../source/people.ts'

interface EmptyListProps {
  readonly people: People
  readonly address: PeopleAddress
}

/** What stands where a list has nobody: why, and the next step. */
export function EmptyList({ people, address }: EmptyListProps) {
  const say = useWords(peopleWords)
  const index = useCardIndex()
  const isGuideSeen = useIsGuideSeen()
  if (people.isBusy || !people.isComplete) return null
  if (index.size === 0) return isGuideSeen ? <FirstSteps /> : <FirstHour isAlone />
  const isOfOrganizations = address.scope === 'organizations'
  // Below stand those that people name.
  if (isOfOrganizations && companiesWithoutCard(index, address.search).length > 0) return null
  const { q } = address.search
  const showAll = (
    <Button variant="default" onClick={() => address.goTo({})}>
      {say('showAll')}
    </Button>
  )
  if (q !== undefined) {
    return (
      <Empty icon={SearchX} title={say('nobodyFound', { text: q })} text={say('nobodyFoundText')}>
        {showAll}
      </Empty>
    )
  }
  if (isOfOrganizations) {
    return <Empty icon={Building2} title={say('noOrganizations')} text={say('noOrganizationsText')} />
  }
  return (
    <Empty icon={Users} title={say('nobodyListed')} text={say('nobodyListedText')}>
      {showAll}
    </Empty>
  )
}

/** An empty workspace teaches how people get into it. */
function FirstSteps() {
  const say = useWords(peopleWords)
  const { mayWrite } = useMe()
  const [isMaking, setMaking] = useState(false)
  const makeSamples = async () => {
    setMaking(true)
    try {
      await call('POST', '/samples')
      await presentReplica().ask('catchUp')
      showToast({ tone: 'done', text: say('samplesThere') })
    } catch (error) {
      showTrouble(error)
    }
    setMaking(false)
  }
  return (
    <Empty icon={Users} title={say('empty')} text={say('emptyText')}>
      {mayWrite && (
        <Group justify="center" gap="sm">
          <Button component={Link} to="/import" leftSection={<Upload size={17} aria-hidden="true" />}>
            {say('bringIn')}
          </Button>
          <Button
            component={Link}
            to="/devices"
            variant="default"
            leftSection={<Smartphone size={17} aria-hidden="true" />}
          >
            {say('connectPhone')}
          </Button>
          <Button
            variant="default"
            loading={isMaking}
            onClick={() => void makeSamples()}
            leftSection={<Sparkles size={17} aria-hidden="true" />}
          >
            {say('trySamples')}
          </Button>
        </Group>
      )}
    </Empty>
  )
}
