/** How one service writes the address of a person. */
export interface ProfileService {
  /** Our name of the service: lower case. */
  service: string
  /** Names people and programs give it, folded. */
  names: readonly string[]
  /** Hosts without `www.`; a host below them (`es.linkedin.com`) counts too. */
  hosts: readonly string[]
  /**
   * Patterns over the path without its first slash, percent-decoded; the first group is the key. The first that fits decides.
   * Without any, the first segment is the user.
   */
  paths?: readonly RegExp[]
  /** Segments that look like users and are not. */
  reserved?: readonly string[]
  /** The query parameter that names the person, when the path does not. */
  parameter?: string
  /** URI scheme of its own: `skype:ana?chat`. */
  scheme?: string
}

const HANDLE = /^@?([^/]+)\/?$/

/** The services whose profile addresses we can compare, most frequent first. */
export const PROFILE_SERVICES: readonly ProfileService[] = [
  {
    service: 'linkedin',
    names: ['linkedin', 'linked in', 'linkedin profile', 'perfil de linkedin'],
    hosts: ['linkedin.com', 'linkedin.cn'],
    paths: [
      /^(?:mwlite\/)?in\/([^/]+)/,
      /^(pub\/[^/]+(?:\/[0-9a-f]+){3})/,
      /^(company\/[^/]+)/,
      /^(school\/[^/]+)/,
      /^(showcase\/[^/]+)/,
      /^(sales\/(?:people|lead)\/[^/,]+)/,
    ],
    reserved: ['feed', 'jobs', 'messaging', 'mynetwork', 'search', 'pulse', 'posts', 'groups', 'help', 'psettings'],
    parameter: 'id',
  },
  {
    service: 'x',
    names: ['x', 'twitter', 'x twitter', 'x.com', 'twitter.com'],
    hosts: ['x.com', 'twitter.com'],
    reserved: ['i', 'intent', 'share', 'home', 'search', 'hashtag', 'explore', 'settings', 'login'],
  },
  {
    service: 'facebook',
    names: ['facebook', 'fb'],
    hosts: ['facebook.com', 'fb.com', 'fb.me'],
    paths: [/^people\/[^/]+\/(\d+)/, /^pages\/(?:[^/]+\/)?[^/]+?[-/](\d+)/, /^groups\/()/, /^([^/]+)/],
    reserved: [
      'sharer',
      'share',
      'watch',
      'events',
      'login',
      'marketplace',
      'groups',
      'pages',
      'people',
      'profile.php',
    ],
    parameter: 'id',
  },
  {
    service: 'instagram',
    names: ['instagram', 'ig', 'insta'],
    hosts: ['instagram.com', 'instagr.am'],
    reserved: ['p', 'reel', 'reels', 'explore', 'stories', 'accounts'],
  },
  {
    service: 'github',
    names: ['github'],
    hosts: ['github.com'],
    reserved: ['orgs', 'features', 'topics', 'marketplace', 'login', 'sponsors', 'about'],
  },
  { service: 'gitlab', names: ['gitlab'], hosts: ['gitlab.com'], reserved: ['explore', 'users', 'groups', 'help'] },
  { service: 'bitbucket', names: ['bitbucket'], hosts: ['bitbucket.org'] },
  {
    service: 'youtube',
    names: ['youtube', 'yt'],
    hosts: ['youtube.com'],
    paths: [/^@([^/]+)/, /^(channel\/[^/]+)/, /^(?:c|user)\/([^/]+)/],
  },
  { service: 'tiktok', names: ['tiktok', 'tik tok'], hosts: ['tiktok.com'], paths: [/^@([^/]+)/] },
  { service: 'threads', names: ['threads'], hosts: ['threads.net', 'threads.com'], paths: [/^@([^/]+)/] },
  { service: 'bluesky', names: ['bluesky', 'bsky'], hosts: ['bsky.app'], paths: [/^profile\/([^/]+)/] },
  {
    service: 'telegram',
    names: ['telegram', 'tg'],
    hosts: ['t.me', 'telegram.me', 'telegram.dog'],
    paths: [/^(?:s\/)?@?([^/+]+)\/?/],
    reserved: ['joinchat', 'share', 'addstickers'],
  },
  {
    service: 'whatsapp',
    names: ['whatsapp', 'whats app', 'wa', 'wasap'],
    hosts: ['wa.me', 'api.whatsapp.com', 'web.whatsapp.com'],
    paths: [/^\+?(\d{6,15})/],
    parameter: 'phone',
  },
  { service: 'skype', names: ['skype'], hosts: [], scheme: 'skype' },
  { service: 'signal', names: ['signal'], hosts: [] },
  { service: 'xmpp', names: ['xmpp', 'jabber', 'google talk', 'googletalk', 'gtalk'], hosts: [], scheme: 'xmpp' },
  { service: 'matrix', names: ['matrix', 'element'], hosts: [], scheme: 'matrix' },
  { service: 'discord', names: ['discord'], hosts: ['discord.com', 'discordapp.com'], paths: [/^users\/(\d+)/] },
  { service: 'xing', names: ['xing'], hosts: ['xing.com'], paths: [/^profile\/([^/]+)/, /^(pages\/[^/]+)/] },
  { service: 'orcid', names: ['orcid'], hosts: ['orcid.org'], paths: [/^(\d{4}-\d{4}-\d{4}-\d{3}[\dx])/i] },
  {
    service: 'researchgate',
    names: ['researchgate', 'research gate'],
    hosts: ['researchgate.net'],
    paths: [/^profile\/([^/]+)/],
  },
  {
    service: 'google-scholar',
    names: ['google scholar'],
    hosts: ['scholar.google.com', 'scholar.google.es'],
    paths: [],
    parameter: 'user',
  },
  { service: 'academia', names: ['academia', 'academia.edu'], hosts: [] },
  { service: 'medium', names: ['medium'], hosts: ['medium.com'], paths: [/^@([^/]+)/] },
  { service: 'substack', names: ['substack'], hosts: [] },
  { service: 'pinterest', names: ['pinterest'], hosts: ['pinterest.com', 'pinterest.es'], reserved: ['pin'] },
  { service: 'reddit', names: ['reddit'], hosts: ['reddit.com'], paths: [/^(?:u|user)\/([^/]+)/] },
  { service: 'twitch', names: ['twitch'], hosts: ['twitch.tv'] },
  { service: 'vimeo', names: ['vimeo'], hosts: ['vimeo.com'] },
  { service: 'soundcloud', names: ['soundcloud'], hosts: ['soundcloud.com'] },
  {
    service: 'spotify',
    names: ['spotify'],
    hosts: ['open.spotify.com'],
    paths: [/^(?:intl-[a-z]+\/)?(?:user|artist)\/([^/]+)/],
  },
  { service: 'behance', names: ['behance'], hosts: ['behance.net'] },
  { service: 'dribbble', names: ['dribbble'], hosts: ['dribbble.com'] },
  { service: 'flickr', names: ['flickr'], hosts: ['flickr.com'], paths: [/^(?:people|photos)\/([^/]+)/] },
  {
    service: 'stackoverflow',
    names: ['stackoverflow', 'stack overflow'],
    hosts: ['stackoverflow.com'],
    paths: [/^users\/(\d+)/],
  },
  { service: 'keybase', names: ['keybase'], hosts: ['keybase.io'], paths: [HANDLE] },
  { service: 'snapchat', names: ['snapchat', 'snap'], hosts: ['snapchat.com'], paths: [/^(?:add|@)\/?([^/]+)/] },
  { service: 'vk', names: ['vk', 'vkontakte'], hosts: ['vk.com'] },
  {
    service: 'weibo',
    names: ['weibo', 'sina weibo'],
    hosts: ['weibo.com'],
    paths: [/^(?:u|n)\/([^/]+)/, /^([^/]+)\/?$/],
  },
  { service: 'line', names: ['line'], hosts: [] },
  { service: 'wechat', names: ['wechat', 'weixin'], hosts: [] },
  { service: 'icq', names: ['icq'], hosts: [] },
  { service: 'aim', names: ['aim'], hosts: [] },
  { service: 'msn', names: ['msn', 'windows live'], hosts: [] },
  { service: 'yahoo', names: ['yahoo', 'yahoo messenger'], hosts: [] },
  { service: 'qq', names: ['qq'], hosts: [] },
  { service: 'mastodon', names: ['mastodon', 'fediverse'], hosts: [] },
]
