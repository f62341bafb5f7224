import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const browserNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

/** The path of a Chromium, Chrome or Edge that runs, or undefined. */
export function findBrowser() {
  return firstThatRuns(candidates());
}

/** The same for tests: a headless shell first, which draws the same and runs the specs in two thirds of the time. */
export function findTestBrowser() {
  return firstThatRuns([...named(), ...onPath(['chromium-headless-shell'])]) ?? findBrowser();
}

function firstThatRuns(paths) {
  return paths.find((path) => existsSync(path) && runs(path));
}

function candidates() {
  return [...named(), ...onPath(browserNames), ...usualPlaces(), ...playwrightsOwn()];
}

function named() {
  return [process.env.ASSAY_BROWSER, process.env.CHROME_PATH].filter(Boolean);
}

function onPath(names) {
  const ending = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    const applications = ['/Applications', join(homedir(), 'Applications')];
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
      applications.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (process.platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA } = process.env;
    const folders = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(Boolean);
    const inside = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'];
    inside.push('Microsoft\\Edge\\Application\\msedge.exe');
    return inside.flatMap((path) => folders.map((folder) => join(folder, path)));
  }
  return ['/snap/bin/chromium'];
}

/** What Playwright has downloaded before, newest first. */
function playwrightsOwn() {
  const folder = playwrightsFolder();
  if (!existsSync(folder)) return [];
  const builds = readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name));
  builds.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  const macApp = ['Contents', 'MacOS'];
  const inside = [
    join('chrome-linux64', 'chrome'),
    join('chrome-linux', 'chrome'),
    join('chrome-win64', 'chrome.exe'),
    join('chrome-win', 'chrome.exe'),
    ...['chrome-mac-arm64', 'chrome-mac-x64', 'chrome-mac'].flatMap((place) => [
      join(place, 'Google Chrome for Testing.app', ...macApp, 'Google Chrome for Testing'),
      join(place, 'Chromium.app', ...macApp, 'Chromium'),
    ]),
  ];
  return builds.flatMap((build) => inside.map((path) => join(folder, build, path)));
}

function playwrightsFolder() {
  const named = process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (named && named !== '0') return named;
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  if (process.platform === 'win32')
    return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'ms-playwright');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright');
  return join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');
}

/** A downloaded browser may lack system libraries; on Windows and macOS a browser brings all of its own. */
function runs(path) {
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}
