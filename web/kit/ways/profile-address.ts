const PROFILES: Readonly<Record<string, string>> = {
  linkedin: 'https://www.linkedin.com/in/',
  twitter: 'https://x.com/',
  x: 'https://x.com/',
  instagram: 'https://www.instagram.com/',
  facebook: 'https://www.facebook.com/',
  github: 'https://github.com/',
  telegram: 'https://t.me/',
  youtube: 'https://www.youtube.com/@',
  tiktok: 'https://www.tiktok.com/@',
  threads: 'https://www.threads.net/@',
  bluesky: 'https://bsky.app/profile/',
  xing: 'https://www.xing.com/profile/',
}

/** The page of somebody at a service that is known; empty for another, and where no name is given. Pure. */
export function profileAddress(service: string, user: string): string {
  const base = PROFILES[service.trim().toLowerCase()]
  const name = user.trim().replace(/^@/, '')
  if (/^https?:/i.test(name)) return name
  return base && name ? base + encodeURIComponent(name) : ''
}
