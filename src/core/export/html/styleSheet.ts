import { type PaperColour, paperColours } from '../tagPalette';

/** The page's own style: a calm reading column, dark where the reader's system is, and fit for paper. */
export function styleSheet(): string {
  return `
:root { color-scheme: light dark; --ground: #fcfbf8; --ink: #1f2328; --quiet: #5b626a; --accent: #1f5673; --hairline: #d8d4ca; --panel: #f4f2ec; --gone: #a32a1b;
${colours((colour) => colour.line)} }
@media (prefers-color-scheme: dark) { :root { --ground: #16181b; --ink: #e4e2dc; --quiet: #a2a7ad; --accent: #8fc1dd; --hairline: #3a3e43; --panel: #1f2226; --gone: #f0907f;
${colours((colour) => colour.dark)} } }
* { box-sizing: border-box; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; scroll-padding-top: 3rem; }
body { margin: 0 auto; padding: 3.5rem 1.25rem 5rem; max-width: 64rem; background: var(--ground); color: var(--ink); font-family: "Source Serif 4", Charter, "Iowan Old Style", Cambria, Georgia, "Noto Serif", "Noto Naskh Arabic", serif; line-height: 1.55; overflow-wrap: break-word; }
.column, .notes { max-width: 40rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; font-weight: 600; margin: 2em 0 .6em; text-wrap: balance; }
h1 { font-size: 2rem; margin: 0 0 .5rem; } h2 { font-size: 1.4rem; } h3 { font-size: 1.15rem; } h4, h5, h6 { font-size: 1rem; }
p, ul, ol, blockquote, pre, figure, .table { margin: 0 0 .9em; }
li + li { margin-block-start: .35em; }
li > p:last-child, td > p:last-child, th > p:last-child { margin-bottom: 0; } td > p { margin-bottom: .25em; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .15em; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--hairline); }
pre { overflow-x: auto; white-space: pre-wrap; background: var(--panel); padding: .75rem 1rem; }
code { font-family: "JetBrains Mono", Consolas, "Liberation Mono", monospace; font-size: .85em; }
hr { border: 0; border-top: 1px solid var(--hairline); margin: 2em 0; }
sup { line-height: 0; } .reference { text-decoration: none; padding: 0 .1em; }
q.words { unicode-bidi: isolate; quotes: "“" "”" "‘" "’"; }
.quiet, figcaption, .facts, th, .card-head { font-family: Inter, system-ui, "Segoe UI", "Noto Sans", sans-serif; font-size: .8rem; line-height: 1.5; color: var(--quiet); }
.facts { margin-bottom: 2.5rem; }
.gone { color: var(--gone); } .term[title] { text-decoration: underline dotted var(--quiet) 1px; text-underline-offset: .2em; } .mention { text-decoration: none; }
.grade { display: inline-block; font: 600 .75rem/1.5 "JetBrains Mono", Consolas, "Liberation Mono", monospace; color: var(--accent); background: var(--panel); border-radius: 3px; padding: 0 .35em; }
.table { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding-block: .45rem; padding-inline: 0 .9rem; border-bottom: 1px solid var(--hairline); } th { font-weight: 600; }
.sources td { font-size: .9rem; } :is(.hash, td) code { overflow-wrap: anywhere; font-size: .75rem; }
figure { margin-inline: 0; } .quotation { border-inline-start: 3px solid var(--edge); padding-inline-start: 1rem; } .quotation blockquote { border: 0; padding: 0; margin: 0 0 .2em; white-space: pre-line; } figcaption a { color: inherit; }
.claim { background: var(--panel); border-inline-start: 3px solid var(--accent); padding: .8rem 1rem; margin: 0 0 .9em; } .claim-text { font-weight: 600; margin: 0; } .claim ul { list-style: none; padding: 0; margin: 0; } .claim li { margin-top: .35em; font-size: .95rem; }
.stance { font-weight: 600; } .together { white-space: nowrap; } .picture svg { max-width: 100%; height: auto; } .picture summary { font-size: .8rem; color: var(--quiet); cursor: pointer; }
.notes li { font-size: .9rem; margin-bottom: .5em; padding-inline-start: .25rem; } .back { text-decoration: none; } .words-link { white-space: nowrap; }
.source { border-top: 1px solid var(--hairline); padding-top: .5rem; margin-top: 2rem; } .source > header { margin-bottom: 1.5rem; } .source > header p { margin: 0; } .source h3 { margin: 1em 0 .3em; } .number { color: var(--quiet); font-weight: 400; margin-inline-end: .4em; }
[data-label]::before { content: attr(data-label); margin-inline-end: .5em; color: var(--quiet); } li[data-label] { list-style: none; }
.source-note { border: 1px solid var(--hairline); padding: .7rem 1rem 0; margin-bottom: 1.5rem; max-width: 40rem; font-size: .95rem; } .source-note .quiet { margin: 0; }
.beside { display: grid; grid-template-columns: minmax(0, 40rem) minmax(0, 1fr); gap: 2.25rem; align-items: start; }
.source-text h4, .source-text h5, .source-text h6 { margin-top: 1.2em; } .source-text > :first-child { margin-top: 0; }
.source-text :is(p, li, h4, h5, h6, blockquote, th, td) { white-space: pre-wrap; } .rule { text-align: center; } .caption { font-style: italic; font-size: .92rem; } .footnote { font-size: .85rem; } .source-link { text-decoration: underline; text-decoration-color: var(--quiet); }
mark { color: inherit; background-color: transparent; border-bottom: 2px solid var(--edge); padding: .06em 0; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark[data-ends]::after { content: attr(data-ends); font: 600 .6rem/1 "JetBrains Mono", Consolas, monospace; vertical-align: super; color: var(--quiet); padding: 0 .2em; }
.anchor:target + mark, .anchor:target + .anchor + mark { outline: 2px solid var(--accent); outline-offset: 2px; } li:target, tr:target, .claim:target { background: var(--panel); outline: 2px solid var(--accent); outline-offset: 4px; }
.cards { margin: 0; padding: 0 0 0 1.6rem; font-size: .85rem; line-height: 1.5; } .cards > li::marker { font: 600 .7rem "JetBrains Mono", Consolas, monospace; color: var(--quiet); }
.cards > li { border-inline-start: 3px solid var(--edge); padding-inline-start: .8rem; margin-bottom: 1.4rem; } .cards p { margin: 0 0 .3em; } .cards ul { padding: 0; list-style: none; margin: 0 0 .3em; }
.cards blockquote { border: 0; padding: 0; margin: 0 0 .4em; color: var(--quiet); font-style: normal; white-space: pre-line; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.tag { display: inline-block; color: var(--ink); background: color-mix(in srgb, var(--edge) 25%, transparent); border-radius: 3px; padding: 0 .4em; }
@media (max-width: 56rem) { .beside { grid-template-columns: minmax(0, 1fr); } body { padding-top: 1.75rem; } h1 { font-size: 1.6rem; } .cards blockquote { -webkit-line-clamp: 2; } }
@page { size: A4; margin: 22mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #5b626a; } }
@media print { :root { --ground: #fff; --ink: #000; --quiet: #444; --accent: #1f5673; --hairline: #bbb; --panel: #f4f2ec; ${colours((colour) => colour.line)} }
 html { font-size: 10.5pt; } body { padding: 0; max-width: none; } .column, .notes { max-width: none; } .annex, section[aria-labelledby="annex-b"] { break-before: page; } .beside { display: block; } .cards { margin-top: 1.5rem; } .cards > li, figure, tr, .claim li { break-inside: avoid; } .cards blockquote { display: block; } h1, h2, h3, h4, h5, h6, .source > header { break-after: avoid; } .back, .words-link { display: none; } .claim-text { break-after: avoid; } mark, .tag, .claim, .grade, pre { -webkit-print-color-adjust: exact; print-color-adjust: exact; } a { color: inherit; text-decoration: none; } mark { background-image: none !important; background-color: var(--paper); } }
`.trim();
}

/** Each tag colour as a line and as a see-through fill for the words. */
function colours(choose: (colour: PaperColour) => string): string {
  return Object.entries(paperColours)
    .map(([name, colour]) => {
      const value = choose(colour);
      return `--${name}: #${value}; --fill-${name}: #${value}54;`;
    })
    .join(' ');
}
