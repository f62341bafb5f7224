import { expect, test } from 'vitest';
import { meaningDifferences } from './meaningDifferences';
import { negationBesideDiffers } from './negationBeside';
import { restOfWordAfter, restOfWordBefore } from './wordEdges';

test.each([
  ['number', 'At least 40 people died.', 'At least 41 people died.'],
  ['number', 'forty people died', 'fourteen people died'],
  ['number', 'قتل ٤٠ شخصا', 'قتل ٤١ شخصا'],
  ['number', 'قتل خمسة جنود', 'قتل تسعة جنود'],
  ['number', 'погибли пять человек', 'погибли шесть человек'],
  ['number', '至少四十人死亡', '至少五十人死亡'],
  ['number', '1,200 tonnes', '1.200 tonnes'],
  ['number', 'a share of 5 %', 'a share of 5.5 %'],
  ['date', 'on 12 March', 'on 12 April'],
  ['date', 'dated 2014-07-25', 'dated 2014-07-26'],
  ['date', 'يوم الجمعة', 'يوم السبت'],
  ['date', 'в пятницу вечером', 'в субботу вечером'],
  ['date', '三月十二日', '三月十二号'],
  ['negation', 'the council had agreed', 'the council had not agreed'],
  ['negation', 'it was confirmed', 'it wasn’t confirmed'],
  ['negation', 'أكد الوزير', 'لم أكد الوزير'],
  ['negation', 'он подписал', 'он не подписал'],
  ['negation', '他同意', '他不同意'],
  ['quantifier', 'all of them left', 'most of them left'],
  ['quantifier', 'غادر جميع السكان', 'غادر بعض السكان'],
  ['quantifier', 'почти все ушли', 'почти многие ушли'],
  ['name', 'said Adel Marrash', 'said Hadi Marrash'],
  ['name', 'в городе Карск', 'в городе Сарин'],
  ['wording', 'قال عادل', 'قال كريم'],
  ['wording', 'the bridge was closed', 'the bridge was bombed'],
])('a changed %s is seen: “%s”, “%s”', (kind, one, other) => {
  expect(meaningDifferences(one, other)).toContain(kind);
});

test.each([
  ['12,000 people', '12 000 people'],
  ['٤٠ شخصا', '40 شخصا'],
  ['five trucks', '5 trucks'],
  ['ещё пять', 'еще пять'],
  ['قَتَلَ', 'قتل'],
])('two spellings of one thing are no difference of number or date: “%s”, “%s”', (one, other) => {
  expect(meaningDifferences(one, other)).not.toContain('number');
  expect(meaningDifferences(one, other)).not.toContain('wording');
});

test('the same numbers in another order are a difference', () => {
  expect(meaningDifferences('5 killed, 6 hurt', '6 killed, 5 hurt')).toContain('number');
});

test('a negation put right beside a passage is seen, one in another sentence is not', () => {
  const before = { before: 'The council has ', after: ' the deal.' };
  expect(negationBesideDiffers(before, { ...before, before: 'The council has not ' })).toBe(true);
  expect(negationBesideDiffers(before, { ...before, before: 'It is not so. The council has ' })).toBe(false);
  expect(negationBesideDiffers({ before: '议会', after: '了' }, { before: '议会没有', after: '了' })).toBe(
    true,
  );
});

test.each([
  ['40', ',000 people', ',000'],
  ['40', '0 people', '0'],
  ['40', ', people', ''],
  ['5', ' people', ''],
  ['law', 'ful', 'ful'],
  ['四', '十人', '十'],
  ['死亡', '了', ''],
])('after “%s” in front of “%s” the word goes on with “%s”', (passage, after, rest) => {
  expect(restOfWordAfter(passage, after)).toBe(rest);
});

test.each([
  ['a 1', '40', '1'],
  ['un', 'lawful', 'un'],
  ['is ', 'lawful', ''],
])('after “%s” the word “%s” began with “%s”', (before, passage, rest) => {
  expect(restOfWordBefore(before, passage)).toBe(rest);
});
