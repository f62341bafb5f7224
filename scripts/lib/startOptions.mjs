import { resolve } from 'node:path';

/** How `npm start` is used, in the words a wrong use is answered with. */
export const usage =
  'Usage: npm start -- [--host browser|electron] [--port N] [--no-open] [--data FOLDER] [FILE...]';

/**
 * Reads the start options. Folders and files become absolute, seen from where the person typed.
 * @returns {{options: {host?: string, port?: number, open: boolean, data?: string, files: string[]}} | {problem: string}}
 */
export function readStartOptions(args, from) {
  const options = { open: true, files: [] };
  const rest = args.flatMap(splitAtEquals);
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === '--no-open') options.open = false;
    else if (word === '--') options.files.push(...rest.splice(0).map((file) => resolve(from, file)));
    else if (word === '--host' || word === '--port' || word === '--data') {
      const problem = takeValue(options, word, rest.shift(), from);
      if (problem) return { problem };
    } else if (word.startsWith('-')) return { problem: `There is no option ${word}.` };
    else options.files.push(resolve(from, word));
  }
  const browserOnly = options.port !== undefined || !options.open;
  if (browserOnly && options.host === 'electron') {
    return {
      problem: '--port and --no-open belong to --host browser; Electron has a window, not an address.',
    };
  }
  if (browserOnly) options.host = 'browser';
  return { options };
}

/**
 * The same options, written for the host that is started.
 * @param {{port?: number, open: boolean, data?: string, files: string[]}} options
 */
export function hostArguments({ port, open, data, files }) {
  return [
    ...(port === undefined ? [] : ['--port', String(port)]),
    ...(open ? [] : ['--no-open']),
    ...(data === undefined ? [] : ['--data', data]),
    ...files,
  ];
}

function splitAtEquals(word) {
  const match = /^(--[a-z]+)=(.*)$/s.exec(word);
  return match ? [match[1], match[2]] : [word];
}

function takeValue(options, word, value, from) {
  if (value === undefined || value === '') return `${word} needs a value.`;
  if (word === '--data') options.data = resolve(from, value);
  else if (word === '--host') {
    if (value !== 'browser' && value !== 'electron') return `--host is browser or electron, not ${value}.`;
    options.host = value;
  } else {
    if (!/^\d{1,5}$/.test(value) || Number(value) < 1 || Number(value) > 65535) {
      return `--port is a number from 1 to 65535, not ${value}.`;
    }
    options.port = Number(value);
  }
  return undefined;
}
