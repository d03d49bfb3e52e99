import { createHash } from 'node:crypto'

/** Where the style sheet of our pages is. */
export const STYLE_PATH = '/lazo.css'

/** The style sheet of our pages. */
export const PAGE_STYLE = `:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf8, #16181b);
  --sheet: light-dark(#ffffff, #1e2125);
  --ink: light-dark(#1c1b19, #eceae6);
  --quiet: light-dark(#5b5852, #a9a59d);
  --line: light-dark(#ddd9d1, #3a3e44);
  --accent: light-dark(#0b5d57, #6fd0c6);
  --on-accent: light-dark(#ffffff, #0b1a19);
  --alarm: light-dark(#9d1c1c, #ff9b92);
  font: 100%/1.55 system-ui, sans-serif;
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); }
header, main { max-width: 46rem; margin-inline: auto; padding-inline: 1.25rem; }
header { padding-block: 1.5rem 0; }
main { padding-block: 0.5rem 4rem; }
.brand { font-weight: 700; letter-spacing: 0.02em; color: var(--accent); text-decoration: none; }
h1 { font-size: clamp(1.5rem, 1.2rem + 2vw, 2.1rem); line-height: 1.2; margin-block: 0.75rem 1rem; }
h2 { font-size: 1.2rem; margin-block: 2.25rem 0.5rem; }
h3 { font-size: 1rem; margin-block: 1.5rem 0.25rem; }
p, ul, dl { margin-block: 0.5rem; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
code { font: 0.92em ui-monospace, monospace; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); }
.alarm { border-inline-start: 4px solid var(--alarm); padding: 0.5rem 0.9rem; background: var(--sheet); }
.sheet { background: var(--sheet); border: 1px solid var(--line); border-radius: 0.6rem; padding: 1rem 1.25rem; }
form { display: grid; gap: 1rem; max-width: 26rem; margin-block-start: 1.25rem; }
label { display: grid; gap: 0.25rem; font-weight: 600; }
label small { font-weight: 400; color: var(--quiet); }
input, textarea {
  font: inherit; font-weight: 400; width: 100%; padding: 0.6rem 0.7rem; color: inherit;
  background: var(--sheet); border: 1px solid var(--quiet); border-radius: 0.4rem;
}
fieldset { display: grid; gap: 0.35rem; margin: 0; padding: 0; border: 0; min-width: 0; }
legend { padding: 0; margin-block-end: 0.35rem; font-weight: 600; }
fieldset > small { color: var(--quiet); margin-block-end: 0.35rem; }
.roll { max-height: 24rem; overflow-y: auto; padding: 0.35rem 0.7rem; border: 1px solid var(--line); border-radius: 0.4rem; }
.pick { display: flex; gap: 0.6rem; align-items: baseline; font-weight: 400; padding-block: 0.2rem; }
.pick input { width: auto; flex: none; accent-color: var(--accent); transform: translateY(0.1rem); }
button, .button {
  font: inherit; font-weight: 600; justify-self: start; padding: 0.65rem 1.3rem; cursor: pointer;
  color: var(--on-accent); background: var(--accent); border: 1px solid var(--accent); border-radius: 0.4rem;
}
.button { display: inline-block; text-decoration: none; }
button.plain { color: var(--accent); background: none; }
button.danger { color: var(--paper); background: var(--alarm); border-color: var(--alarm); }
a.danger { color: var(--alarm); }
.links { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; align-items: center; margin-block-start: 1rem; }
section.sheet, section.alarm { margin-block: 1rem; }
section > h2:first-child { margin-block: 0 0.5rem; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1rem; margin-block: 0; }
.facts dt { font-weight: 400; color: var(--quiet); margin: 0; }
.facts dd { margin: 0; color: inherit; overflow-wrap: anywhere; }
.sheet dd { margin: 0; color: inherit; }
.sheet > :first-child, .sheet > dl > :first-child { margin-block-start: 0; }
.sheet > :last-child { margin-block-end: 0; }
.secret { display: block; font-size: clamp(1.15rem, 0.6rem + 3.4vw, 1.9rem); line-height: 1.5; letter-spacing: 0.04em; user-select: all; }
.whole { user-select: all; font-size: 1.05rem; }
.qr { display: block; width: min(15rem, 100%); height: auto; margin-block: 0.75rem; border: 1px solid var(--line); border-radius: 0.4rem; }
.log { padding: 0; list-style: none; }
.log li { padding-block: 0.45rem; border-block-start: 1px solid var(--line); }
.log li.alarm { padding-inline: 0.75rem; }
.log form { margin-block: 0.5rem 0.25rem; }
.log time { color: var(--quiet); font-size: 0.9em; margin-inline-end: 0.4rem; }
.aside { margin-block-start: 3rem; padding-block-start: 0.5rem; border-block-start: 1px solid var(--line); max-width: none; }
.aside p { margin: 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.95em; }
th, td { padding: 0.4rem 0.9rem 0.4rem 0; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); }
ol li { margin-block: 0.4rem; }
.chapters li { margin-block: 0.7rem; }
figure { margin: 1.25rem 0; }
figure img { display: block; max-width: 100%; max-height: 34rem; border: 1px solid var(--line); border-radius: 0.4rem; }
.routes { padding: 0; list-style: none; }
.routes li { border-block-start: 1px solid var(--line); padding-block: 0.6rem; }
summary { cursor: pointer; }
dt { margin-block-start: 0.5rem; font-weight: 600; }
dd { margin-inline-start: 1.25rem; color: var(--quiet); }
pre { overflow-x: auto; padding: 0.75rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 0.4rem; }
.verb { display: inline-block; min-width: 4.2rem; font-weight: 700; }
`

/** The address that pages name: another one whenever the style sheet is another, so that no browser goes on with an old one. */
export const STYLE_LINK = `${STYLE_PATH}?${createHash('sha256').update(PAGE_STYLE).digest('hex').slice(0, 12)}`
