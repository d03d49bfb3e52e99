const HUES = Array.from({ length: 12 }, (_, n) => `.hue-${n} { --hue: ${n * 30 + 10}; }`).join('\n')

/** The style sheet of the pages for everybody: a personal page and the forms to leave one's details. */
export const PUBLIC_STYLE = `${HUES}
:root {
  color-scheme: light dark;
  font: 100%/1.6 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
body {
  --paper: light-dark(oklch(97.2% 0.012 var(--hue)), oklch(19% 0.012 var(--hue)));
  --sheet: light-dark(#fff, oklch(23.5% 0.014 var(--hue)));
  --ink: light-dark(oklch(24% 0.02 var(--hue)), oklch(94% 0.01 var(--hue)));
  --quiet: light-dark(oklch(46% 0.02 var(--hue)), oklch(76% 0.015 var(--hue)));
  --line: light-dark(oklch(91% 0.015 var(--hue)), oklch(33% 0.018 var(--hue)));
  --accent: light-dark(oklch(43% 0.105 var(--hue)), oklch(82% 0.09 var(--hue)));
  --on-accent: light-dark(#fff, oklch(20% 0.03 var(--hue)));
  --wash: light-dark(oklch(94% 0.03 var(--hue)), oklch(29% 0.03 var(--hue)));
  --sky: light-dark(oklch(85% 0.075 var(--hue)), oklch(38% 0.07 var(--hue)));
  --glow: light-dark(oklch(91% 0.07 calc(var(--hue) + 55)), oklch(33% 0.06 calc(var(--hue) + 55)));
  --alarm: light-dark(#9d1c1c, #ff9b92);
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, "Book Antiqua", Georgia, serif;
  margin: 0; min-height: 100vh; background: var(--paper); color: var(--ink);
  display: flex; flex-direction: column;
}
* { box-sizing: border-box; }
a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 4px; }
.sky {
  height: clamp(9rem, 26vw, 15rem);
  background:
    radial-gradient(60% 120% at 85% 0%, var(--glow), transparent 70%),
    radial-gradient(80% 140% at 10% 110%, var(--glow), transparent 65%),
    var(--sky);
  mask-image: linear-gradient(#000 55%, transparent);
}
main { position: relative; flex: 1; width: 100%; max-width: 62rem; margin: 0 auto; padding: 0 1.25rem 3rem; }
.sheet {
  background: var(--sheet); border: 1px solid var(--line); border-radius: 1.25rem;
  padding: clamp(1.25rem, 4vw, 2.75rem);
  box-shadow: 0 1.5rem 3rem -2rem oklch(20% 0.05 var(--hue) / 0.35);
}
.who { margin-block-start: -2.5rem; text-align: center; }
.face {
  display: block; width: 10rem; height: 10rem; margin: calc(-1 * clamp(1.25rem, 4vw, 2.75rem) - 5rem) auto 1.25rem;
  border-radius: 50%; object-fit: cover; background: var(--wash); border: 6px solid var(--sheet);
}
.initials {
  display: grid; place-items: center; font: 500 3.4rem/1 var(--serif); color: var(--accent); letter-spacing: 0.02em;
}
h1 {
  margin: 0; font: 500 clamp(2rem, 1.4rem + 3.2vw, 3.2rem)/1.12 var(--serif);
  letter-spacing: -0.012em; overflow-wrap: anywhere; text-wrap: balance;
}
h2 {
  margin: 0 0 0.9rem; font-size: 0.8rem; font-weight: 650; letter-spacing: 0.09em; text-transform: uppercase; color: var(--quiet);
}
.role { margin: 0.6rem 0 0; font-size: 1.15rem; text-wrap: balance; overflow-wrap: anywhere; }
.pronouns { margin: 0.35rem 0 0; color: var(--quiet); }
.bio {
  max-width: 38rem; margin: 1.4rem auto 0; font: 1.16rem/1.6 var(--serif); overflow-wrap: anywhere; text-wrap: pretty;
}
.bio p { margin: 0.7em 0 0; white-space: pre-line; }
.bio.long { text-align: start; }
.acts { margin-block-end: 0; display: flex; flex-wrap: wrap; gap: 0.7rem; justify-content: center; margin-block-start: 1.75rem; }
.button, button {
  display: inline-flex; align-items: center; gap: 0.55rem; min-height: 2.9rem; padding: 0.55rem 1.35rem; border-radius: 999px;
  font: inherit; font-weight: 600; text-decoration: none; cursor: pointer;
  color: var(--on-accent); background: var(--accent); border: 1px solid var(--accent);
}
.button:hover, button:hover { filter: brightness(1.08); }
.button.plain { color: var(--accent); background: transparent; border-color: var(--line); }
.icon { width: 1.15rem; height: 1.15rem; flex: none; fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }
.parts { columns: 2 20rem; column-gap: 1.25rem; margin-block-start: 1.25rem; }
.parts > .sheet { break-inside: avoid; margin-block-end: 1.25rem; padding: clamp(1.25rem, 3.5vw, 2rem); box-shadow: none; }
.ways, .chips { list-style: none; margin: 0; padding: 0; }
.ways { display: grid; gap: 1.1rem; }
.letter .people { margin-block-start: 1.75rem; }
.ways li { display: grid; grid-template-columns: 2.6rem 1fr; gap: 0.9rem; align-items: center; }
.ways .badge { display: grid; place-items: center; width: 2.6rem; height: 2.6rem; border-radius: 50%; background: var(--wash); color: var(--accent); }
.ways small { display: block; font-size: 0.86rem; line-height: 1.3; color: var(--quiet); }
.ways .value { overflow-wrap: anywhere; }
.chips { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.chips li { padding: 0.3rem 0.9rem; border-radius: 999px; background: var(--wash); overflow-wrap: anywhere; }
.scan { display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: 1rem 1.5rem; color: var(--quiet); }
.scan p { margin: 0; flex: 1 1 9rem; max-width: 14rem; font-size: 0.95rem; text-wrap: balance; }
.qr { display: block; width: 9.5rem; flex: none; height: auto; border-radius: 0.9rem; border: 1px solid var(--line); }
footer { padding: 0 1.25rem 2rem; text-align: center; font-size: 0.9rem; color: var(--quiet); }
footer a { color: inherit; }
footer span { padding-inline: 0.5rem; }
.letter { max-width: 40rem; padding-block-start: clamp(2rem, 8vw, 5rem); }
.letter h1 { font-size: clamp(1.8rem, 1.4rem + 2.4vw, 2.6rem); }
.lead { margin: 0.9rem 0 0; font-size: 1.08rem; overflow-wrap: anywhere; }
form { display: grid; gap: 1.15rem; margin-block-start: 1.75rem; }
.pair { display: grid; gap: 1.15rem; }
label { display: grid; gap: 0.3rem; font-weight: 600; }
label small { font-weight: 400; color: var(--quiet); }
input, textarea {
  font: inherit; font-weight: 400; width: 100%; min-height: 2.9rem; padding: 0.6rem 0.85rem; color: inherit;
  background: var(--paper); border: 1px solid light-dark(oklch(62% 0.02 var(--hue)), oklch(58% 0.02 var(--hue))); border-radius: 0.7rem;
}
textarea { min-height: 7rem; resize: vertical; }
.notice { padding: 1.1rem 1.25rem; border-radius: 0.9rem; background: var(--wash); font-size: 0.95rem; overflow-wrap: anywhere; }
.notice h2 { color: var(--ink); margin-block-end: 0.5rem; }
.notice p { margin: 0.5rem 0 0; }
.notice p:first-of-type { margin-block-start: 0; }
.alarm { margin: 1.5rem 0 0; padding: 0.75rem 1rem; border-inline-start: 4px solid var(--alarm); background: var(--paper); border-radius: 0.4rem; }
form button { justify-self: start; }
.trap { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media (max-width: 46rem) {
  .scan p { text-align: center; }
}
@media (min-width: 46rem) {
  .pair { grid-template-columns: 1fr 1fr; }
}
@media print {
  .sky, .acts, footer { display: none; }
  body { background: #fff; }
  .sheet { box-shadow: none; break-inside: avoid; }
  .who { margin-block-start: 6rem; }
}
`
