import { expect, test } from 'vitest';
import { nameChoices } from './nameChoices';

const options = [
  { value: '1', label: 'The Northern Courier', aliases: ['Courier'] },
  { value: '2', label: 'Sarab Monitor' },
  { value: '3', label: 'Monitoring group' },
];
const offered = (typed: string) => nameChoices(options, typed).options.map(({ value }) => value);

test.each([
  ['', ['1', '2', '3'], 'everything before anything is typed'],
  ['mon', ['3', '2'], 'a start of the name before a start of a later word'],
  ['courier', ['1'], 'what is found by another of its names'],
  ['zzz', [], 'nothing for what is not there'],
])('%j offers %j: %s', (typed, expected) => {
  expect(offered(typed)).toEqual(expected);
});

test.each([
  ['sarab MONITOR', null],
  ['courier', null],
  ['  Al   Masar ', 'Al Masar'],
  ['   ', null],
])('typing %j proposes to make %j, never a second one of the same name', (typed, expected) => {
  expect(nameChoices(options, typed).newName).toBe(expected);
});
