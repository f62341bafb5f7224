import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fuseProblems, readFuses } from './fuses.mjs';
import { root } from './paths.mjs';

/** What has to stand in the built main process, and what it is for. */
const needed = [
  [/\.enableSandbox\(\)/, 'every process in the sandbox'],
  [/\bsandbox: (?:true|!0)/, 'the window in the sandbox'],
  [/\bcontextIsolation: (?:true|!0)/, 'a JavaScript world of its own for the preload'],
  [/\bnodeIntegration: (?:false|!1)/, 'no Node in the page'],
  [/\bwebSecurity: (?:true|!0)/, 'the web’s own rules'],
  [/\bwebviewTag: (?:false|!1)/, 'no webviews'],
  [/\bsetWindowOpenHandler\(\(\) => \(\{ action: "deny" \}\)\)/, 'no further windows'],
  [/"will-navigate"/, 'a guard of navigation'],
  [/"will-attach-webview"/, 'a guard of webviews'],
  [/\bsetPermissionRequestHandler\(/, 'an answer to every permission'],
  [/\bsetPermissionCheckHandler\(/, 'an answer to every check of a permission'],
  [/\bsetDevicePermissionHandler\(\(\) => (?:false|!1)\)/, 'no devices'],
  [/\bonBeforeRequest\(/, 'a filter of requests'],
  [/\bsetWebRTCIPHandlingPolicy\("disable_non_proxied_udp"\)/, 'a policy for WebRTC'],
  [/\bsetSpellCheckerDictionaryDownloadURL\(/, 'dictionaries from the disk'],
  [/\buploadToServer: (?:false|!1)/, 'crash dumps that stay here'],
  [/\brequestSingleInstanceLock\(/, 'one instance'],
  [/\bbypassCSP: (?:false|!1)/, 'a scheme under the page’s policy'],
  [/\bsenderFrame\b/, 'a check of who calls'],
];

/** What may not stand there. */
const forbidden = [
  [
    /\b(?:nodeIntegration|nodeIntegrationInWorker|nodeIntegrationInSubFrames|webviewTag|allowRunningInsecureContent|experimentalFeatures): (?:true|!0)/,
    'an unsafe option of a window',
  ],
  [/\b(?:sandbox|contextIsolation|webSecurity): (?:false|!1)/, 'an option that takes a guard away'],
  [
    /enableBlinkFeatures|disable-web-security|no-sandbox|remote-debugging/,
    'a switch that takes a guard away',
  ],
  [/@electron\/remote|enableRemoteModule/, 'the remote module'],
  [/\bnew Function\(|\beval\(/, 'code made out of text'],
  [/loadURL\(["'`]https?:/, 'a page from the network'],
  [/setAsDefaultProtocolClient|autoUpdater/, 'a further way in'],
];

/** Everything wrong with the built app in `folder`, one sentence each. */
export function configurationProblems(folder = root) {
  const main = join(folder, 'out', 'main', 'electron.js');
  const preload = join(folder, 'out', 'preload', 'index.cjs');
  const page = join(folder, 'out', 'renderer', 'index.html');
  for (const path of [main, preload, page])
    if (!existsSync(path)) return [`${path} is not there: build first`];
  return [
    ...mainProblems(readFileSync(main, 'utf8')),
    ...preloadProblems(readFileSync(preload, 'utf8')),
    ...pageProblems(readFileSync(page, 'utf8')),
    ...packagingProblems(readFileSync(join(folder, 'build', 'electron-builder.yml'), 'utf8')),
  ];
}

export function mainProblems(code) {
  return [
    ...needed.filter(([sign]) => !sign.test(code)).map(([, what]) => `the main process lacks ${what}`),
    ...forbidden.filter(([sign]) => sign.test(code)).map(([, what]) => `the main process has ${what}`),
  ];
}

export function preloadProblems(code) {
  const problems = [];
  const required = [...code.matchAll(/\brequire\(["'](.*?)["']\)/g)].map(([, name]) => name);
  for (const name of required)
    if (name !== 'electron') problems.push(`the preload loads ${name}, which a sandboxed one cannot`);
  if ((code.match(/\bexposeInMainWorld\(/g) ?? []).length !== 1)
    problems.push('the preload hands the page more than one thing');
  if (
    /exposeInMainWorld\([^)]*\bipcRenderer\b|\bipcRenderer[,;}\s]*\)|: ipcRenderer\b|\.\.\.\w*\.?ipcRenderer/.test(
      code,
    )
  )
    problems.push('the preload hands the page Electron’s own messenger');
  return problems;
}

export function pageProblems(html) {
  const problems = [];
  if (/<script(?![^>]*\bsrc=)[^>]*>/i.test(html)) problems.push('the page has a script in it');
  if (/\s(?:src|href)=["']?(?:https?:)?\/\//i.test(html))
    problems.push('the page asks for something elsewhere');
  if (/\son\w+=|javascript:/i.test(html)) problems.push('the page has a handler in it');
  return problems;
}

/** `key: value` lines below `electronFuses:`, and whether the app is packed. */
export function packagingProblems(configuration) {
  const block = /^electronFuses:\n((?: {2}\S.*\n)+)/m.exec(configuration)?.[1] ?? '';
  const fuses = Object.fromEntries(
    [...block.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name, state]) => [name, state === 'true']),
  );
  const problems = fuseProblems(fuses).map((problem) => `when packaging, ${problem}`);
  if (!/^asar: true$/m.test(configuration)) problems.push('the app is not packed into one archive');
  if (!/^publish: null$/m.test(configuration)) problems.push('a package may be published or update itself');
  return problems;
}

/** Executables of packages in `dist`, by path. */
export function packagedExecutables(folder = join(root, 'dist')) {
  if (!existsSync(folder)) return [];
  const packages = readdirSync(folder).filter((name) => /unpacked$|^mac/.test(name));
  return packages.flatMap((name) =>
    readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' })
      .filter((path) => /(?:^|[\\/])(?:assay|Assay)(?:\.exe)?$|Electron Framework$/.test(path))
      .map((path) => join(folder, name, path))
      .filter((path) => statSync(path).isFile() && statSync(path).size > 1_000_000),
  );
}

/** What is wrong with the fuses of one packaged executable. */
export function packagedFuseProblems(path) {
  const fuses = readFuses(readFileSync(path));
  if (!fuses) return [`${path} has no fuses that could be read`];
  return fuseProblems(fuses).map((problem) => `in ${path}, ${problem}`);
}
