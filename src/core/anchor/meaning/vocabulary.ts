/** What kind of meaning a word carries that must never change unseen. */
export type VocabularyKind = 'negation' | 'quantifier' | 'date' | 'number';

/**
 * Words with their kind, as `foldWord` leaves them. English, Arabic and Russian, with the forms running
 * text has; a word that is in no list counts as a name or as wording, so a gap costs a label only.
 */
const lists: Record<Exclude<VocabularyKind, 'number'>, string> = {
  negation: `not no never none nobody nothing nowhere neither nor without cannot can't don't doesn't didn't
    won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't shouldn't mustn't hardly barely
    لا لم لن ليس ليست ليسوا لست غير دون بدون ما كلا ولا
    не ни нет никто ничто ничего никого никогда нигде никакой никаких никак нельзя без нету`,
  quantifier: `all some most many few every each any several least only more less fewer about nearly almost
    both half majority minority dozens hundreds thousands millions approximately around exactly roughly over under
    كل جميع بعض معظم كثير كثيرون قليل عده اغلب اكثر اقل نحو حوالي فقط تقريبا عشرات مئات الاف كلا غالبيه
    все всех всем всё весь вся некоторые некоторых большинство много многие мало немного каждый каждая несколько
    нескольких любой только более менее больше меньше около почти примерно лишь десятки десятков сотни сотен`,
  date: `january february march april june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight
    jan feb apr jun jul aug sep sept oct nov dec
    يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر كانون شباط اذار نيسان ايار
    حزيران تموز اب ايلول تشرين الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت امس اليوم غدا
    январь января январе февраль февраля феврале март марта марте апрель апреля апреле май мая мае июнь июня
    июне июль июля июле август августа августе сентябрь сентября сентябре октябрь октября октябре ноябрь ноября
    ноябре декабрь декабря декабре понедельник понедельника вторник вторника среда среду среды четверг четверга
    пятница пятницу пятницы суббота субботу субботы воскресенье воскресенья вчера сегодня завтра`,
};

/** Spelled-out numbers by value; forms of one number stand together. */
const numbers = `0=zero,صفر,ноль,нуля 1=one,واحد,واحده,один,одна,одно,одного,одной,одну,одним
  2=two,اثنان,اثنين,اثنتان,اثنتين,два,две,двух,двум,двумя,двое 3=three,ثلاثه,ثلاث,три,трех,трем,тремя,трое
  4=four,اربعه,اربع,четыре,четырех,четырем,четверо 5=five,خمسه,خمس,пять,пяти,пятью,пятеро
  6=six,سته,ست,шесть,шести,шестью 7=seven,سبعه,سبع,семь,семи,семью 8=eight,ثمانيه,ثماني,ثمان,восемь,восьми
  9=nine,تسعه,تسع,девять,девяти 10=ten,عشره,عشر,десять,десяти 11=eleven,احد عشر,одиннадцать,одиннадцати
  12=twelve,двенадцать,двенадцати 13=thirteen,тринадцать,тринадцати 14=fourteen,четырнадцать,четырнадцати
  15=fifteen,пятнадцать,пятнадцати 16=sixteen,шестнадцать,шестнадцати 17=seventeen,семнадцать,семнадцати
  18=eighteen,восемнадцать,восемнадцати 19=nineteen,девятнадцать,девятнадцати
  20=twenty,عشرون,عشرين,двадцать,двадцати 30=thirty,ثلاثون,ثلاثين,тридцать,тридцати
  40=forty,اربعون,اربعين,сорок,сорока 50=fifty,خمسون,خمسين,пятьдесят,пятидесяти
  60=sixty,ستون,ستين,шестьдесят,шестидесяти 70=seventy,سبعون,سبعين,семьдесят,семидесяти
  80=eighty,ثمانون,ثمانين,восемьдесят,восьмидесяти 90=ninety,تسعون,تسعين,девяносто
  100=hundred,مئه,مائه,сто,ста 200=مئتان,مئتين,مائتي,двести,двухсот 300=триста,трехсот 400=четыреста,четырехсот
  500=пятьсот,пятисот 1000=thousand,الف,тысяча,тысячи,тысяч,тысячу 1000000=million,مليون,миллион,миллиона,миллионов
  1000000000=billion,مليار,миллиард,миллиарда,миллиардов 12=dozen 1/2=half,نصف,половина,половину
  first=first,اول,الاول,первый,первая,первого second=second,ثاني,الثاني,второй,вторая,второго
  third=third,ثالث,الثالث,третий,третья,третьего`;

/** Chinese says these in single characters that stand inside longer words. */
const ideographs: Record<VocabularyKind, string> = {
  negation: '不没未无非否勿莫',
  quantifier: '全每各几数约仅只多少半',
  date: '年月日号',
  number: '〇零一二三四五六七八九十百千万亿两',
};

export interface VocabularyEntry {
  readonly kind: VocabularyKind;
  /** Equal for words that say the same: `five` and `5`. */
  readonly key: string;
}

const entries = new Map<string, VocabularyEntry>();
for (const [kind, words] of Object.entries(lists))
  for (const word of words.split(/\s+/)) entries.set(word, { kind: kind as VocabularyKind, key: word });
for (const group of numbers.split(/\s+(?=\S+=)/)) {
  const [value = '', forms = ''] = group.trim().split('=');
  for (const form of forms.split(',')) entries.set(form, { kind: 'number', key: value });
}
for (const [kind, characters] of Object.entries(ideographs))
  for (const character of characters)
    entries.set(character, { kind: kind as VocabularyKind, key: character });

/** A word without what differs between spellings of one word: case, `ё`, Arabic vowel signs and forms of alef. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/ё/g, 'е')
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي');
}

/** What a word or single ideograph is known for, or null. Arabic words may begin with one-letter words and the article. */
export function vocabularyEntry(word: string): VocabularyEntry | null {
  const folded = foldWord(word);
  const found = entries.get(folded);
  if (found) return found;
  if (!/^[\u0621-\u064a]/.test(folded)) return null;
  const bare = folded.replace(/^[وف]/, '');
  return entries.get(bare) ?? entries.get(bare.replace(/^[بلك]?(ال)?/, '')) ?? null;
}
