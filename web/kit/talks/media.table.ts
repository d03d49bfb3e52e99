import {
  AtSign,
  CalendarDays,
  Gift,
  Handshake,
  Heart,
  type LucideIcon,
  Mail,
  MailOpen,
  MessageCircle,
  MessageSquareText,
  Phone,
  Star,
  StickyNote,
  Video,
} from 'lucide-react'
import type { Talk } from '#web/data/tells/talk.ts'

/** The picture of each medium, in the order in which they are offered. */
export const MEDIUM_ICONS: Readonly<Record<Talk['medium'], LucideIcon>> = {
  call: Phone,
  meeting: Handshake,
  'video-call': Video,
  message: MessageCircle,
  email: Mail,
  event: CalendarDays,
  letter: MailOpen,
  gift: Gift,
  comment: MessageSquareText,
  mention: AtSign,
  reaction: Heart,
  endorsement: Star,
  note: StickyNote,
}
