import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../run';

export interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** The command line in a folder of its own, with a clock that stands still. */
export interface CommandLine {
  /** Runs one command; names of files are relative to the folder. */
  assay(...words: string[]): Promise<Outcome>;
  /** The same with `--json`, parsed. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever was printed.
  json(...words: string[]): Promise<any>;
  write(name: string, content: string | Uint8Array): Promise<string>;
  path(name: string): string;
  remove(): Promise<void>;
}

/** Words that end in a known ending, and bare folders of the test, become paths in the folder. */
const fileName = /^[\w.-]+\.(?:assay|txt|md|html|docx|jsonld|qdpx|qdc|bin|pdf|folder)$/;

export async function openCommandLine(): Promise<CommandLine> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'assay-cli-')));
  const path = (name: string) => join(folder, name);
  const assay = async (...words: string[]): Promise<Outcome> => {
    const output: Uint8Array[] = [];
    const errors: string[] = [];
    const code = await run(
      words.map((word) => (fileName.test(word) ? path(word) : word)),
      {
        print: (piece) =>
          void output.push(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece),
        complain: (line) => void errors.push(line),
        now: () => '2026-05-05T09:12:00.000Z',
        version: '0.0.0-test',
      },
    );
    return { code, output: Buffer.concat(output).toString('utf8'), errors: errors.join('\n') };
  };
  return {
    assay,
    json: async (...words) => JSON.parse((await assay(...words, '--json')).output),
    path,
    write: async (name, content) => {
      await writeFile(path(name), content);
      return path(name);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
