import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import type { Tie } from '#web/data/tells/tie.ts'
import { talkWords } from '#web/kit/talks/talk.words.ts'
import { sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './tie.module.css'
import { tieWords } from './tie.words.ts'

/** What the member noted of their relation: how they met, networks, what each can do, what is known. */
export function TieFacts({ tie }: { readonly tie: Tie }) {
  const say = useWords(tieWords)
  const { met, networks, forMe, forThem, facts } = tie
  const lists = [networks, forMe, forThem, facts]
  const isMetKnown = Object.values(met).some(Boolean)
  if (!isMetKnown && lists.every((list) => list.length === 0)) return <p className={styles.quiet}>{say('nothing')}</p>
  return (
    <dl className={styles.facts}>
      {isMetKnown && (
        <Row name={say('metHow')}>
          <Met met={met} />
        </Row>
      )}
      {networks.length > 0 && (
        <Row name={say('networks')}>
          <Networks networks={networks} />
        </Row>
      )}
      {forMe.length > 0 && <Row name={say('forMe')}>{forMe.join(', ')}</Row>}
      {forThem.length > 0 && <Row name={say('forThem')}>{forThem.join(', ')}</Row>}
      {facts.length > 0 && (
        <Row name={say('facts')}>
          <Known facts={facts} />
        </Row>
      )}
    </dl>
  )
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  )
}

function Met({ met: { channel, place, event, stage, introducerId } }: Pick<Tie, 'met'>) {
  const say = useWords(tieWords)
  const index = useCardIndex()
  const introducer = introducerId === null ? undefined : index.get(introducerId)
  return (
    <>
      {[event, place, channel, stage].filter(Boolean).join(' · ')}
      {introducer && (
        <>
          {' '}
          <Link to="/people/$cardId" params={{ cardId: introducer.id } as never}>
            {say('introducedBy', { name: introducer.display })}
          </Link>
        </>
      )}
    </>
  )
}

function Networks({ networks }: Pick<Tie, 'networks'>) {
  const say = useWords(tieWords)
  return networks
    .map(({ network, state, since }) => {
      const day = since === null ? '' : sayDay(`${since}T12:00`)
      return `${network}: ${since === null ? say(`network-${state}`) : say('network-since', { day })}`
    })
    .join(', ')
}

function Known({ facts }: Pick<Tie, 'facts'>) {
  const sayTalk = useWords(talkWords)
  return (
    <ul className={styles.known}>
      {facts.map(({ kind, text, on }) => (
        <li key={`${kind} ${text}`}>
          <span className={styles.quiet}>{sayTalk(`fact-${kind}`)}</span> {text}
          {on !== undefined && <span className={styles.quiet}> · {sayDay(`${on}T12:00`)}</span>}
        </li>
      ))}
    </ul>
  )
}
