import { Button } from '@mantine/core'
import { ExternalLink, Mail, MessageCircle, MessageSquare, Phone, Send } from 'lucide-react'
import type { PreparedLink } from '#web/kit/ways/prepared-links.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './today.module.css'
import { todayWords } from './today.words.ts'

const SIGNS = {
  mail: Mail,
  whatsapp: MessageCircle,
  telegram: Send,
  sms: MessageSquare,
  call: Phone,
  profile: ExternalLink,
} as const

interface WayButtonsProps {
  readonly links: readonly PreparedLink[]
  take(link: PreparedLink): void
}

/** The ways to somebody. Each leads out with the text in it, where it can carry one. */
export function WayButtons({ links, take }: WayButtonsProps) {
  const say = useWords(todayWords)
  if (links.length === 0) return <p className={styles.hint}>{say('noWay')}</p>
  return (
    <div className={styles.ways} role="group" aria-label={say('send')}>
      {links.map((link) => {
        const { way, href, value, network } = link
        const Sign = SIGNS[way]
        const name = way === 'profile' ? say('profile', { network: network ?? '' }) : say(way)
        return (
          <Button
            key={`${way} ${value}`}
            component="a"
            href={href}
            target="_blank"
            rel="noopener noreferrer"
            variant={way === 'call' || way === 'profile' ? 'default' : 'light'}
            leftSection={<Sign size={16} aria-hidden="true" />}
            title={value}
            aria-label={say('wayTo', { way: name, value })}
            onClick={() => take(link)}
          >
            {name}
          </Button>
        )
      })}
    </div>
  )
}
