/** Texts that a careless format would change: what COPY escapes, what looks like its own marks, scripts, and what is nearly nothing. */
export const oddTexts: readonly string[] = [
  'Ana García López',
  '',
  ' blanks at both ends ',
  'a\tb\nc\rd\\e\bf\fg\vh',
  '\\N',
  '\\.',
  'line\n\\.\nline',
  '\\x41\\101\\u0041',
  `"quoted" 'quoted' $$quoted$$ %s {0} \${1}`,
  '李小龍 Ελένη Олена हिन्दी עברית 👩🏽‍💻',
  'e\u0301 é \u200b\u202d\ufeff',
  '\u{10ffff}\ufffd\u0001\u007f',
  'x'.repeat(9000),
]
