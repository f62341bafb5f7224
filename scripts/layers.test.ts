import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkTree } from './lib/layers.mjs';

const made: string[] = [];

function tree(files: Record<string, string>): string {
  const project = mkdtempSync(join(tmpdir(), 'assay-layers-'));
  made.push(project);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), text);
  }
  return project;
}

afterEach(() => {
  for (const project of made.splice(0)) rmSync(project, { recursive: true, force: true });
});

const core = 'src/core/text/x.ts';
const host = 'src/host/x.ts';
const services = 'src/main/services/x.ts';
const electron = 'src/main/electron/x.ts';
const loopback = 'src/main/loopback/x.ts';
const preload = 'src/preload/x.ts';
const cli = 'src/cli/x.ts';
const page = 'src/renderer/ui/x.tsx';
const reader = 'src/renderer/features/reader/x.tsx';
const style = 'src/renderer/ui/x.css';

const forbidden: [what: string, file: string, text: string][] = [
  ['core reaches the host', core, "import { a } from '@host/contract';"],
  ['core reaches the page', core, "import '@renderer/app';"],
  ['core reaches main by a relative path', core, "export * from '../../main/services/vault';"],
  ['core reaches outside src', core, "import data from '../../../resources/data.json';"],
  ['core uses a Node module', core, "import { readFileSync } from 'node:fs';"],
  ['core uses a Node module without its prefix', core, "import fs from 'fs/promises';"],
  ['core uses a package for pages', core, "import { useState } from 'react';"],
  ['core uses the types of a forbidden module', core, "type T = import('node:fs').Stats;"],
  ['host uses more of core than the model', host, "import { a } from '@core/text/x';"],
  ['host uses a package for the store', host, "import Dexie from 'dexie';"],
  ['host uses Electron', host, "import type { IpcRenderer } from 'electron';"],
  ['services use Electron', services, "import { app } from 'electron';"],
  ['services reach the loopback host', services, "import '../loopback/server';"],
  ['the two hosts know each other', loopback, "import '../electron/window';"],
  ['the loopback host uses Electron', loopback, "const e = await import('electron');"],
  ['main reaches the page', electron, "import '@renderer/app';"],
  ['main reaches the command line', electron, "import '../../cli/index';"],
  ['preload reaches main', preload, "import { channel } from '../main/electron/channels';"],
  ['the command line starts a window', cli, "import '../main/electron/index';"],
  ['the command line starts a server', cli, "import '../main/loopback/index';"],
  ['the page reaches main', page, "import type { V } from '../../main/services/vault';"],
  ['the page reaches preload', page, "const p = await import('../../preload/index');"],
  ['the page starts a worker of main', page, "new Worker(new URL('../../main/w.ts', import.meta.url));"],
  ['the page uses a Node module', page, "import path from 'path';"],
  ['the page uses Electron', page, "import { ipcRenderer } from 'electron/renderer';"],
  ['a feature reaches into another', reader, "import { Cards } from '../annotate/Cards';"],
  ['a feature reaches into another by alias', reader, "import '@renderer/features/claims/list/Row';"],
  ['core uses a Node global', core, 'export const here = process.cwd();'],
  ['core uses the type of a Node global', core, 'export type Bytes = Buffer | Uint8Array;'],
  ['core uses a page global', core, 'export const title = () => document.title;'],
  ['core sends a request', core, "export const answer = await fetch('x');"],
  ['host uses a page global', host, 'export const store = { kept: localStorage };'],
  ['the page uses a Node global', page, "export const a = Buffer.from('');"],
  ['a module cannot be parsed', page, 'const = ;'],
  ['innerHTML', page, "document.body.innerHTML = '';"],
  ['innerHTML by name', page, "document.body['innerHTML'] = '';"],
  ['dangerouslySetInnerHTML', page, "const a = <p dangerouslySetInnerHTML={{ __html: '' }} />;"],
  ['insertAdjacentHTML', page, "document.body.insertAdjacentHTML('beforeend', '');"],
  ['document.write', page, "document.write('');"],
  ['eval', page, "eval('1');"],
  ['new Function', page, "new Function('return 1')();"],
  ['a colour in hexadecimal', page, "const a = <p style={{ color: '#FFaa00' }} />;"],
  ['a colour as a function', page, "const border = '1px solid '.concat(`rgba(0, 0, 0, 0.5)`);"],
  ['a colour in a style sheet', style, '.x {\n  /* #123 */\n  border: 1px solid #abc;\n}'],
];

const allowed: [what: string, file: string, text: string][] = [
  [
    'core uses itself and its packages',
    core,
    "import { z } from 'zod'; import '@core/model'; import '../model/id';",
  ],
  [
    'core names its own document',
    core,
    'export function f(document: A) { return document.process.Element; }',
  ],
  ['core labels', core, 'export interface A { window: number; fetch(): void } export const a = { self: 1 };'],
  ['host uses the model', host, "import { z } from 'zod'; import '@core/model'; import '@core/model/rows';"],
  [
    'services use Node, core and host',
    services,
    "import 'node:fs'; import '@core/casefile/x'; import '@host/x';",
  ],
  ['loopback finds a folder', loopback, "const root = new URL('../../', import.meta.url);"],
  ['electron uses services', electron, "import { app } from 'electron'; import '../services/vault';"],
  ['loopback uses services', loopback, "import http from 'node:http'; import '../services/vault';"],
  [
    'preload uses Electron and the contract',
    preload,
    "import { x } from 'electron'; import '@host/contract';",
  ],
  ['the command line uses services', cli, "import '../main/services/vault'; import '@core/model';"],
  [
    'the page uses packages, core, host',
    page,
    "import 'react'; import '@core/model'; import '@host/contract';",
  ],
  [
    'a feature uses the index of another',
    reader,
    "import '../annotate'; import '@renderer/features/claims/index';",
  ],
  ['a feature uses its own parts', reader, "import './lines/Line'; import '../reader/Page';"],
  ['comments and plain words', page, "// innerHTML #fff node:fs\nconst a = 'see #1234567 and evaluate (x)';"],
  ['the theme names colours', 'src/renderer/app/theme/colours.ts', "export const ink = '#101010';"],
  ['the theme styles', 'src/renderer/app/theme/base.css', 'body { color: #111; }'],
  ['a style sheet uses variables', style, '#add { color: var(--ink); }'],
  [
    'a test reaches further',
    'src/core/text/x.test.ts',
    "import 'node:fs'; import '../../main/services/vault';",
  ],
];

describe('the layer check', () => {
  it.each(forbidden)('refuses: %s', (_what, file, text) => {
    const { problems } = checkTree(tree({ [file]: text }));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.file).toBe(file);
    expect(problems[0]?.message).toContain('ARCHITECTURE.md');
  });

  it.each(allowed)('accepts: %s', (_what, file, text) => {
    expect(checkTree(tree({ [file]: text }))).toEqual({
      files: file.includes('.test.') ? 0 : 1,
      problems: [],
    });
  });

  it('names the line', () => {
    const { problems } = checkTree(tree({ [core]: "import 'zod';\n\nimport 'electron';\n" }));
    expect(problems.map(({ line }) => line)).toEqual([3]);
  });

  it('finds every problem of a tree, not only the first', () => {
    const project = tree(
      Object.fromEntries(forbidden.slice(0, 8).map(([, , text], i) => [`src/core/m${i}.ts`, text])),
    );
    expect(new Set(checkTree(project).problems.map(({ file }) => file)).size).toBe(8);
  });
});
