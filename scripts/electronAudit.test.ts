import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mainProblems, packagingProblems, pageProblems, preloadProblems } from './lib/electronAudit.mjs';
import { fuseNames, fuseProblems, readFuses, wantedFuses } from './lib/fuses.mjs';
import { root } from './lib/paths.mjs';

const packaging = readFileSync(join(root, 'build', 'electron-builder.yml'), 'utf8');

/** An executable with these fuses in it, somewhere. */
function executable(fuses: Readonly<Record<string, boolean>>): Buffer {
  const wire = fuseNames.map((name) => (fuses[name] ? 0x31 : 0x30));
  return Buffer.concat([
    Buffer.alloc(5_000, 7),
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, wire.length, ...wire]),
    Buffer.alloc(100),
  ]);
}

describe('fuses', () => {
  test('the right ones are complained of', () => {
    expect(fuseProblems(readFuses(executable(wantedFuses)) ?? {})).toEqual([]);
    expect(packagingProblems(packaging)).toEqual([]);
  });

  test.each(fuseNames)('%s is burnt, or set for packaging, the other way round unnoticed', (name) => {
    const wanted = wantedFuses[name as keyof typeof wantedFuses];
    const other = { ...wantedFuses, [name]: !wanted };
    expect(fuseProblems(readFuses(executable(other)) ?? {})).toEqual([expect.stringContaining(name)]);
    const said = packagingProblems(packaging.replace(`  ${name}: ${wanted}`, `  ${name}: ${!wanted}`));
    expect(said).toEqual([expect.stringContaining(name)]);
  });

  test('an executable without fuses passes', () => {
    expect(readFuses(Buffer.alloc(1_000))).toBeNull();
  });
});

test.each([
  ['the window has Node', 'nodeIntegration: true', /unsafe option/],
  ['the sandbox is off', 'sandbox: false', /takes a guard away/],
  ['the page comes from the network', 'window.loadURL("https://example.org")', /from the network/],
  ['code is made out of text', 'eval(text)', /out of text/],
])('%s unnoticed', (_, code, said) => {
  expect(mainProblems(code)).toContainEqual(expect.stringMatching(said));
});

test('a main process without any guard passes', () => {
  expect(mainProblems('').length).toBeGreaterThan(15);
});

test('a preload that loads Node, or hands over the messenger itself, passes', () => {
  const good =
    'let electron = require("electron");\nelectron.contextBridge.exposeInMainWorld("assay", bridge);';
  expect(preloadProblems(good)).toEqual([]);
  expect(preloadProblems(good.replace('bridge', '{ ipc: ipcRenderer }'))).toHaveLength(1);
  expect(preloadProblems(`${good}\nrequire("node:fs")`)).toHaveLength(1);
  expect(preloadProblems(`${good}\n${good}`)).toHaveLength(1);
});

test('a page with a script, a handler or an address in it passes', () => {
  expect(pageProblems('<script type="module" src="./assets/a.js"></script>')).toEqual([]);
  for (const html of [
    '<script>x()</script>',
    '<body onload="x()">',
    '<link href="https://example.org/a.css">',
  ])
    expect(pageProblems(html)).toHaveLength(1);
});
