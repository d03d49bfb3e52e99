import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import {
  Check,
  Copy,
  Ellipsis,
  ExternalLink,
  type LucideIcon,
  Mail,
  MapPin,
  MessageCircle,
  MessageSquare,
  Phone,
  Send,
  ShieldCheck,
} from 'lucide-react'
import { useState } from 'react'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { cardWords } from '../card.words.ts'
import type { Row } from '../draft/row.ts'
import { useEdits } from '../use-card-edits.ts'
import { copyText } from './copy-text.ts'
import styles from './reading.module.css'
import { copiedText, type Way, waysOf } from './ways.ts'

const ICONS: Readonly<Record<Way['way'], LucideIcon>> = {
  call: Phone,
  sms: MessageSquare,
  whatsapp: MessageCircle,
  telegram: Send,
  signal: ShieldCheck,
  mail: Mail,
  map: MapPin,
  open: ExternalLink,
}

const NAMES = {
  call: 'way-call',
  sms: 'way-sms',
  whatsapp: 'way-whatsapp',
  telegram: 'way-telegram',
  signal: 'way-signal',
  mail: 'way-mail',
  map: 'way-map',
  open: 'way-open',
} as const satisfies Readonly<Record<Way['way'], string>>

/** What can be done with a value: the usual ways as buttons, the others in a menu, and copying. */
export function WayButtons({ row }: { readonly row: Row }) {
  const { handles } = useEdits()
  const ways = waysOf(row, handles)
  const text = copiedText(row)
  // On a mobile the message is as usual as the call; everything else of many waits in the menu.
  const usual = ways.filter(({ way }) => way === 'call' || (way === 'whatsapp' && isMobile(row)))
  const isFew = ways.length <= 2
  const shown = isFew ? ways : usual
  return (
    <span className={styles.ways}>
      {shown.map((way) => (
        <WayLink key={way.way} way={way} value={text} />
      ))}
      {!isFew && <WayMenu ways={ways.filter((way) => !shown.includes(way))} value={text} />}
      {text !== '' && <CopyButton text={text} />}
    </span>
  )
}

function isMobile(row: Row): boolean {
  return row.part === 'phone' && row.value.features?.mobile === true
}

function WayLink({ way, value }: { readonly way: Way; readonly value: string }) {
  const say = useWords(cardWords)
  const Icon = ICONS[way.way]
  const name = say(NAMES[way.way])
  return (
    <Tooltip label={name}>
      <ActionIcon component="a" aria-label={say('wayTo', { way: name, value })} {...linkTo(way)}>
        <Icon size={16} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  )
}

function WayMenu({ ways, value }: { readonly ways: readonly Way[]; readonly value: string }) {
  const say = useWords(cardWords)
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon aria-label={say('moreWays', { value })}>
          <Ellipsis size={16} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {ways.map((way) => {
          const Icon = ICONS[way.way]
          return (
            <Menu.Item key={way.way} component="a" {...linkTo(way)} leftSection={<Icon size={16} aria-hidden="true" />}>
              {say(NAMES[way.way])}
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}

function CopyButton({ text }: { readonly text: string }) {
  const say = useWords(cardWords)
  const [isDone, setDone] = useState(false)
  const copy = () =>
    void copyText(text)
      .then(() => setDone(true))
      .catch(showTrouble)
  return (
    <Tooltip label={isDone ? say('copied') : say('copy')}>
      <ActionIcon aria-label={say('copyValue', { value: text })} onClick={copy} onBlur={() => setDone(false)}>
        {isDone ? <Check size={16} aria-hidden="true" /> : <Copy size={16} aria-hidden="true" />}
      </ActionIcon>
    </Tooltip>
  )
}

function linkTo({ href }: Way) {
  return /^https?:/i.test(href) ? { href, target: '_blank', rel: 'noopener noreferrer' } : { href }
}
