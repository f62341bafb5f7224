/** The words the bench writes its articles with; all sentences are made up. `#` is a number, `@` a name, `%` a place, `~` a month. */
export interface Language {
  readonly name: string;
  readonly sentences: readonly string[];
  readonly openings: readonly string[];
  /** Put before a sentence's last sign. */
  readonly endings: readonly string[];
  readonly names: readonly string[];
  readonly places: readonly string[];
  readonly months: readonly string[];
  /** A wording and its denial; sentences hold the first. */
  readonly denials: readonly (readonly [string, string])[];
  /** Repeated between paragraphs, the same each time. */
  readonly boilerplate: readonly string[];
  readonly digits: string;
  readonly letters: string;
  readonly space: string;
}

const latinDigits = '0123456789';

export const english: Language = {
  name: 'English',
  sentences: [
    'Witnesses in % said that the bridge was closed on # ~ after a convoy had passed.',
    '@ told reporters that # families had been moved out of % before the shelling began.',
    'A local council in % had agreed to open # wells along the eastern road.',
    'Two drivers said the fuel depot near % was burning when they left it at noon.',
    'According to @, the ministry was informed of # complaints in ~ and answered within a week.',
    'The hospital of % was able to receive the wounded, and # beds were free that night.',
    '@ has confirmed that the letter was written in % on # ~ by his own office.',
    'Farmers around % reported losses of # tonnes of grain, mostly from the northern silos.',
    'Satellite pictures of % taken in ~ show # burnt vehicles beside the railway yard.',
    'A spokesman for the garrison said that order had returned to % and that the market was open.',
    'Residents remember # nights without water, and @ was seen carrying canisters up the hill.',
    'The police chief, @, had signed the list of # detainees before it was sent to %.',
    'Nobody could say how many of the # trucks had reached %, though most were expected by ~.',
    'Teachers from % met @ in a cellar and asked for # stoves and a generator.',
  ],
  openings: [
    'By evening, ',
    'In a later statement, ',
    'On the other side of town, ',
    'Some days before, ',
    '',
    '',
    '',
    '',
  ],
  endings: [
    ', as two neighbours recalled',
    ', despite the rain',
    ', according to the same notebook',
    ' for the second time that spring',
    ', which nobody else has reported',
    ' while the radio was silent',
    ', and the road stayed empty after that',
    ', his brother added',
    ', it was said at the gate',
    ', long before the first column came',
    ' with the help of volunteers',
    ', in a voice that could hardly be heard',
    '',
  ],
  names: [
    'Adel Marrash',
    'Nina Corvell',
    'Tomas Ribera',
    'Hala Zeidan',
    'Ivan Petrow',
    'Grace Odhiambo',
    'Karim Solh',
    'Lena Brandt',
  ],
  places: [
    'Tal Amran',
    'Port Velan',
    'Karsk',
    'Wadi Nour',
    'Ostrava Bend',
    'Qasr Hadid',
    'Millbrook',
    'Sarin',
  ],
  months: ['January', 'March', 'April', 'June', 'August', 'October', 'December'],
  denials: [
    ['was able', 'was not able'],
    ['has confirmed', 'has never confirmed'],
    ['had agreed', 'had not agreed'],
    ['was closed', 'was not closed'],
    ['had signed', 'had not signed'],
    ['was informed', 'was never informed'],
    ['was open', 'was not open'],
    ['was seen', 'was not seen'],
  ],
  boilerplate: [
    'Sign up for our morning letter and never miss a story.',
    'Read more about this subject in our archive of reports.',
  ],
  digits: latinDigits,
  letters: 'abcdefghijklmnopqrstuvwxyz',
  space: ' ',
};

export const arabic: Language = {
  name: 'Arabic',
  sentences: [
    'قال شهود في % إن الجسر كان مغلقا يوم # ~ بعد مرور قافلة طويلة.',
    'أبلغ @ الصحفيين أن # عائلة نقلت من % قبل أن يبدأ القصف.',
    'وافق المجلس المحلي في % على فتح # آبار على امتداد الطريق الشرقي.',
    'ذكر سائقان أن مستودع الوقود قرب % كان يحترق حين غادراه ظهرا.',
    'بحسب @ تلقت الوزارة # شكوى خلال ~ وردت عليها في أسبوع واحد.',
    'استطاع مستشفى % استقبال الجرحى وبقي فيه # سريرا تلك الليلة.',
    'أكد @ أن الرسالة كتبت في % يوم # ~ بيد موظفي مكتبه.',
    'أعلن المزارعون حول % خسارة # طنا من القمح معظمها من الصوامع الشمالية.',
    'تظهر صور التقطت فوق % في ~ عدد # مركبة محترقة قرب ساحة القطار.',
    'قال متحدث باسم الحامية إن الهدوء عاد إلى % وإن السوق فتح أبوابه.',
    'يتذكر السكان # ليلة من العطش وقد شوهد @ يحمل الأوعية فوق التل.',
    'وقع قائد الشرطة @ قائمة فيها # موقوفا قبل إرسالها إلى %.',
  ],
  openings: ['وفي المساء ', 'وفي بيان لاحق ', 'ومن جهة أخرى ', '', '', ''],
  endings: [
    ' كما يروي جاران',
    ' رغم المطر',
    ' بحسب الدفتر نفسه',
    ' للمرة الثانية في ذلك الربيع',
    ' ولم ينقل ذلك أحد غيره',
    ' بينما صمتت الإذاعة',
    ' وبقي الطريق خاليا بعدها',
    ' كما أضاف أخوه',
    ' وقيل ذلك عند البوابة',
    ' بمساعدة متطوعين',
    '',
  ],
  names: ['عادل مراش', 'هالة زيدان', 'كريم الصلح', 'نادر شاهين', 'ليلى قباني', 'سامر الحلو', 'رنا ديب'],
  places: ['تل عمران', 'وادي نور', 'قصر حديد', 'ميناء فيلان', 'سارين', 'كفر زيت'],
  months: ['يناير', 'مارس', 'أبريل', 'يونيو', 'أغسطس', 'أكتوبر'],
  denials: [
    ['كان مغلقا', 'لم يكن مغلقا'],
    ['وافق', 'لم يوافق'],
    ['كان يحترق', 'لم يكن يحترق'],
    ['استطاع', 'لم يستطع'],
    ['أكد', 'لم يؤكد'],
    ['عاد إلى', 'لم يعد إلى'],
    ['وقع', 'لم يوقع'],
  ],
  boilerplate: [
    'اشترك في رسالتنا الصباحية لتصلك الأخبار كل يوم.',
    'اقرأ المزيد عن هذا الموضوع في أرشيف التقارير.',
  ],
  digits: '٠١٢٣٤٥٦٧٨٩',
  letters: 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  space: ' ',
};

export const russian: Language = {
  name: 'Russian',
  sentences: [
    'Очевидцы в районе % рассказали, что мост был закрыт # ~ после прохода колонны.',
    '@ сообщил журналистам, что # семей вывезли из города % до начала обстрела.',
    'Местный совет города % согласился открыть # колодцев вдоль восточной дороги.',
    'Двое водителей сказали, что склад топлива возле % горел, когда они уехали в полдень.',
    'По словам @, министерство получило # жалоб и ответило на них в течение недели.',
    'Больница в городе % смогла принять раненых, и в ту ночь было свободно # коек.',
    '@ подтвердил, что письмо было написано в % # ~ сотрудниками его конторы.',
    'Крестьяне вокруг % заявили о потере # тонн зерна, главным образом с северных складов.',
    'На снимках % со спутника видно # сгоревших машин рядом с железной дорогой.',
    'Представитель гарнизона заявил, что порядок в % восстановлен и что рынок открыт.',
    'Жители помнят # ночей без воды; соседи видели, как @ носил канистры на холм.',
    'Начальник полиции @ подписал список из # задержанных до отправки его в %.',
  ],
  openings: ['К вечеру ', 'Позже в заявлении ', 'На другом конце города ', '', '', ''],
  endings: [
    ', как вспоминают двое соседей',
    ', несмотря на дождь',
    ', если верить той же тетради',
    ' во второй раз за весну',
    ', о чём больше никто не писал',
    ', пока радио молчало',
    ', и дорога потом опустела',
    ', добавил его брат',
    ', так говорили у ворот',
    ' с помощью добровольцев',
    '',
  ],
  names: ['Иван Петров', 'Нина Корзун', 'Олег Марков', 'Вера Лисина', 'Пётр Гринёв', 'Анна Белова'],
  places: ['Карск', 'Верхний Яр', 'Сарино', 'Медная Гора', 'Ольшанка', 'Порт Велан'],
  months: ['января', 'марта', 'апреля', 'июня', 'августа', 'октября'],
  denials: [
    ['был закрыт', 'не был закрыт'],
    ['согласился', 'не согласился'],
    ['горел', 'не горел'],
    ['получило', 'не получило'],
    ['смогла', 'не смогла'],
    ['подтвердил', 'не подтвердил'],
    ['подписал', 'не подписал'],
  ],
  boilerplate: [
    'Подпишитесь на утреннюю рассылку и читайте новости первыми.',
    'Другие материалы по этой теме собраны в нашем архиве.',
  ],
  digits: latinDigits,
  letters: 'абвгдежзийклмнопрстуфхцчшщыьэюя',
  space: ' ',
};

export const chinese: Language = {
  name: 'Chinese',
  sentences: [
    '%的目击者说,车队经过之后,那座桥在~#日已经关闭。',
    '@告诉记者,炮击开始以前有#户人家从%撤离。',
    '%的地方议会同意在东边的公路旁打开#口水井。',
    '两名司机表示,他们中午离开的时候,%附近的油库正在燃烧。',
    '据@介绍,部里收到#份投诉,并且在一周之内作了答复。',
    '%的医院能够接收伤员,当天夜里还有#张空床。',
    '@已经确认,那封信是~#日由他的办公室在%写成的。',
    '%周围的农民报告损失了#吨粮食,大多来自北面的仓库。',
    '~拍摄的卫星照片显示,%的铁路货场旁边有#辆烧毁的车。',
    '驻军的发言人宣布,%的秩序已经恢复,集市也重新开放。',
    '居民记得有#个夜晚停水,有人看见@提着水桶走上山坡。',
    '警察局长@在名单送往%之前签了字,名单上共有#名被捕者。',
  ],
  openings: ['到了晚上,', '在后来的声明里,', '在城市的另一边,', '', '', ''],
  endings: [
    ',两位邻居这样回忆',
    ',尽管下着大雨',
    ',同一本笔记里是这样写的',
    ',这是当年春天的第二次',
    ',别的报纸没有报道过',
    ',当时电台一直沉默',
    ',此后那条路空无一人',
    ',他的兄弟补充说',
    ',大门口的人这样讲',
    ',志愿者也来帮忙',
    '',
  ],
  names: ['王立新', '陈美玲', '赵国强', '孙晓燕', '周文海', '林秀英'],
  places: ['卡尔斯克', '铁门堡', '诺尔河谷', '塞林镇', '维兰港', '铜山'],
  months: ['一月', '三月', '四月', '六月', '八月', '十月'],
  denials: [
    ['同意', '不同意'],
    ['能够', '不能够'],
    ['已经确认', '没有确认'],
    ['已经关闭', '没有关闭'],
    ['正在燃烧', '没有燃烧'],
    ['已经恢复', '没有恢复'],
    ['收到', '没有收到'],
  ],
  boilerplate: ['订阅我们的早间简报,每天获得最新消息。', '更多相关报道请见本报的资料库。'],
  digits: latinDigits,
  letters: '的一是在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里',
  space: '',
};

/** English with Arabic and Chinese words and with emoji of one, two and many code points. */
export const mixed: Language = {
  ...english,
  name: 'mixed with emoji',
  sentences: [
    ...english.sentences.map((sentence, place) =>
      sentence.replace(
        '.',
        [' 🕊️.', ' 👩‍👩‍👧 (شهود).', ' 🔥🔥.', ' — 记者.', ' 🇸🇾.', '.'][place % 6] as string,
      ),
    ),
  ],
  names: ['Adel 😀 Marrash', 'Nina Corvell', 'هالة زيدان', '王立新', 'Lena 𝔅randt', 'Karim Solh'],
};

export const languages: readonly Language[] = [english, arabic, russian, chinese, mixed];
