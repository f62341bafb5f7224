import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeBytes } from './decodeBytes';
import { readText } from './readText';
import { singleByteTables } from './singleByteTables';

const russian =
  'Активисты сообщили, что в деревне погибли не менее сорока человек. Власти это отрицают — «их нет».';
const ukrainian =
  'Активісти повідомили, що в селі загинули щонайменше сорок людей. Державні медії це заперечують її.';
const arabic = 'قال ناشطون إن أربعين شخصا على الأقل قتلوا في القرية. ونفت وسائل الإعلام الحكومية ذلك.';
const french =
  'Les militants ont déclaré qu’au moins quarante personnes étaient mortes. L’État l’a nié – « c’est faux ».';
const hebrew = 'פעילים אמרו כי לפחות ארבעים בני אדם נהרגו בכפר. התקשורת הממלכתית הכחישה.';
const japanese = '活動家によると、金曜日に村で少なくとも40人が死亡した。国営メディアはこれを否定した。\n';
const chinese = '活动人士说，星期五村里至少有四十人死亡。官方媒体对此予以否认。\n';
const taiwanese = '活動人士說，星期五村裡至少有四十人死亡。官方媒體對此予以否認。\n';
const korean = '활동가들은 금요일 마을에서 최소 40명이 사망했다고 말했다. 국영 언론은 이를 부인했다.\n';
const polish =
  'Działacze powiedzieli, że we wsi zginęło co najmniej czterdzieści osób. Media państwowe zaprzeczyły.';
const greek = 'Ακτιβιστές είπαν ότι τουλάχιστον σαράντα άνθρωποι πέθαναν την Παρασκευή στο χωριό.';
const turkish =
  'Aktivistler, cuma günü köyde en az kırk kişinin öldüğünü söyledi. Devlet medyası bunu yalanladı; şüpheli.';

test.each([
  ['utf-8', russian],
  ['utf-16le', russian],
  ['utf-16be', arabic],
  ['utf-16le', french],
  ['utf-16le', japanese],
  ['utf-32le', french],
  ['utf-32be', `${arabic} 😢`],
  ['windows-1251', russian],
  ['koi8-r', russian.replace(/[—«»]/g, '')],
  ['koi8-u', ukrainian],
  ['ibm866', russian.replace(/[—«»]/g, '')],
  ['iso-8859-5', russian.replace(/[—«»]/g, '')],
  ['windows-1256', arabic],
  ['windows-1252', french],
  ['windows-1255', hebrew],
  ['windows-1250', polish],
  ['iso-8859-7', greek],
  ['windows-1254', turkish],
  ['shift_jis', japanese],
  ['euc-jp', japanese],
  ['iso-2022-jp', japanese],
  ['gb18030', chinese],
  ['big5', taiwanese],
  ['euc-kr', korean],
])('%s without a byte-order mark is recognised (%#)', (encoding, text) => {
  const bytes =
    encoding === 'iso-2022-jp' ? iso2022jp() : iconv.encode(text, encoding === 'ibm866' ? 'cp866' : encoding);
  const read = readText(new Uint8Array(bytes));
  expect(read?.text).toBe(encoding === 'iso-2022-jp' ? '活動' : text);
  expect(read?.encoding).toBe(encoding);
});

/** iconv-lite cannot write it: two characters between their escape sequences. */
function iso2022jp(): number[] {
  return [0x1b, 0x24, 0x42, 0x33, 0x68, 0x46, 0x30, 0x1b, 0x28, 0x42];
}

test.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
  'the byte-order mark of %s is dropped',
  (encoding) => {
    const read = readText(new Uint8Array(iconv.encode(russian, encoding, { addBOM: true })));
    expect(read).toEqual({ text: russian, encoding, warnings: [] });
  },
);

test('a second byte-order mark is a character like any other', () => {
  expect(readText(new TextEncoder().encode('\ufeff\ufeffa'))?.text).toBe('\ufeffa');
});

test('every byte of the single-byte encodings means what the standard libraries say', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  // Where these newer characters stand, the other library has what the code page held before.
  const newer = /[ўЎΩ€\uf8ffґҐ\u0080-\u009f]/;
  for (const encoding of Object.keys(singleByteTables)) {
    const ours = decodeBytes(bytes, encoding);
    const theirs = iconv.decode(Buffer.from(bytes), encoding === 'x-mac-cyrillic' ? 'maccyrillic' : encoding);
    expect(ours).toHaveLength(256);
    for (let byte = 0; byte < 256; byte++)
      if (!newer.test(ours[byte] as string))
        expect(`${encoding} ${byte} ${ours[byte]}`).toBe(`${encoding} ${byte} ${theirs[byte]}`);
  }
});

test('a guessed encoding is said to be a guess, a certain one is not', () => {
  expect(readText(new Uint8Array(iconv.encode(russian, 'windows-1251')))?.warnings).toEqual([
    expect.stringContaining('windows-1251'),
  ]);
  expect(readText(new TextEncoder().encode(russian))?.warnings).toEqual([]);
});

test('one damaged byte does not turn UTF-8 into something else', () => {
  const bytes = new TextEncoder().encode(russian);
  bytes[20] = 0xff;
  const read = readText(bytes);
  expect(read?.encoding).toBe('utf-8');
  expect(read?.warnings).toEqual([expect.stringContaining('�')]);
  expect(read?.text.slice(-40)).toBe(russian.slice(-40));
});

test.each<[string, number[]]>([
  ['NULs in ASCII', [...Buffer.from('some text\0with NULs in it, as data has')]],
  ['random bytes', Array.from({ length: 2_000 }, (_, place) => (place * 7_919) % 256)],
  ['control characters', Array.from({ length: 200 }, (_, place) => 1 + (place % 8))],
  ['zeros', Array.from({ length: 64 }, () => 0)],
])('%s are not text', (_, bytes) => {
  expect(readText(Uint8Array.from(bytes))).toBe(null);
});

test('western European text is said to be Turkish, whose code page differs in six letters', () => {
  const table = 'Straße;Zahl;Betrag\r\nHafenzeile;19;1.234,50\r\nMühlweg;2;7,25\r\nZöllnerplatz;11;0,10\r\n';
  expect(readText(new Uint8Array(iconv.encode(table, 'windows-1252')))).toMatchObject({
    encoding: 'windows-1252',
    text: table,
  });
});
