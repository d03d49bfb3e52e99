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
input {
  font: inherit; width: 100%; padding: 0.6rem 0.7rem; color: inherit;
  background: var(--sheet); border: 1px solid var(--quiet); border-radius: 0.4rem;
}
button {
  font: inherit; font-weight: 600; justify-self: start; padding: 0.65rem 1.3rem; cursor: pointer;
  color: var(--on-accent); background: var(--accent); border: 0; border-radius: 0.4rem;
}
.routes { padding: 0; list-style: none; }
.routes li { border-block-start: 1px solid var(--line); padding-block: 0.6rem; }
summary { cursor: pointer; }
dt { margin-block-start: 0.5rem; font-weight: 600; }
dd { margin-inline-start: 1.25rem; color: var(--quiet); }
pre { overflow-x: auto; padding: 0.75rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 0.4rem; }
.verb { display: inline-block; min-width: 4.2rem; font-weight: 700; }
`
