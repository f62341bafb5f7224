import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHedges } from './findHedges';

const hedges = (text: string) => findHedges(text).map(({ exact }) => exact);

describe('hedges in a passage', () => {
  it.each([
    ['The column reportedly crossed at dawn.', ['reportedly']],
    ['Fighters appear to have taken most of it', ['appear to']],
    ['According to the monitor, nine died', ['According to']],
    ['Unconfirmed reports of a second strike', ['Unconfirmed', 'reports of']],
    ['Angeblich wurde das Depot laut Behörden geräumt', ['Angeblich', 'laut']],
    ["Le dépôt aurait été pris, d'après des riverains", ['aurait', "d'après"]],
    ['Supuestamente cayó el puente, según vecinos', ['Supuestamente', 'según']],
    ['Склад якобы взят, по данным наблюдателей', ['якобы', 'по данным']],
    ['Склад нібито захоплено, за даними спостерігачів', ['нібито', 'за даними']],
    ['وبحسب المرصد يبدو أن المستودع سقط', ['بحسب', 'يبدو أن']],
  ])('finds them in “%s”', (text, expected) => expect(hedges(text)).toEqual(expected));

  it('takes them across a line break', () =>
    expect(hedges('according\n to him')).toEqual(['according\n to']));

  it.each([
    'He reclaims the land',
    'The report was read',
    'unlikely',
    'Lautstark',
    'la semblanza',
    'выпохожеe',
  ])('is not misled by a word within another: “%s”', (text) => expect(hedges(text)).toEqual([]));

  it('gives places that cut out the very words', () => {
    const piece = fc.constantFrom('allegedly', 'ربما', ' ', '🛢️', 'İ', 'selon', '.', 'é', 'وقيل', 'claims');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end, exact } of findHedges(text)) expect(text.slice(start, end)).toBe(exact);
      }),
    );
  });
});
