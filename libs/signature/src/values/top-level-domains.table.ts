/** Endings of hosts that are written without `www.` in signatures; other words with a full stop inside are abbreviations. */
export const TOP_LEVEL_DOMAINS: ReadonlySet<string> = new Set(
  `
  com org net eu info biz edu gov int mobi name pro coop museum aero app dev io ai co me tv cc shop store online site tech cloud digital
  agency studio design consulting legal law global group world email link media news blog life health care bank finance energy systems
  academy school university foundation ngo berlin hamburg koeln bayern paris london madrid barcelona cat gal eus
  es pt fr de it uk ie nl be lu at ch li dk se no fi is pl cz sk hu ro bg gr si hr lt lv ee mt cy ad mc sm va ru ua tr il
  us ca mx ar cl pe uy py bo ec ve cr pa gt hn ni sv do cu pr br au nz za ma jp cn hk tw kr in sg ae sa eg
  `
    .trim()
    .split(/\s+/),
)
