import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostArguments, readStartOptions } from './lib/startOptions.mjs';

const from = resolve('/somewhere');

describe('start options', () => {
  it.each<[args: string[], expected: object]>([
    [[], { open: true, files: [] }],
    [['--host', 'electron'], { host: 'electron', open: true, files: [] }],
    [['--host=browser', '--port=4999'], { host: 'browser', port: 4999, open: true, files: [] }],
    [['--no-open'], { host: 'browser', open: false, files: [] }],
    [
      ['--data', 'mine', 'a.txt'],
      { data: resolve(from, 'mine'), open: true, files: [resolve(from, 'a.txt')] },
    ],
    [['--data=a=b'], { data: resolve(from, 'a=b'), open: true, files: [] }],
    [['--', '--odd.txt'], { open: true, files: [resolve(from, '--odd.txt')] }],
  ])('reads %j as seen from where the person typed', (args, expected) => {
    expect(readStartOptions(args, from)).toEqual({ options: expected });
  });

  it.each([
    [['--host', 'firefox']],
    [['--host']],
    [['--data=']],
    [['--port', '0']],
    [['--port', '65536']],
    [['--port', '80x']],
    [['--wat']],
    [['-p', '1']],
    [['--host', 'electron', '--port', '4999']],
  ])('answers the wrong use %j with a sentence instead of starting something else', (args) => {
    const answer = readStartOptions(args, from);
    expect('problem' in answer && answer.problem).toMatch(/^.{10,120}\.$/);
  });

  it('passes on what it read, so that nothing is lost on the way to the host', () => {
    const args = ['--port', '4999', '--no-open', '--data', resolve(from, 'd'), resolve(from, 'a.txt')];
    const answer = readStartOptions(args, from);
    expect('options' in answer && hostArguments(answer.options)).toEqual(args);
  });
});
