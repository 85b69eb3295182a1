import { describe, expect, it } from 'vitest';
import { read, readOne } from './read';

describe('numbers that are no figures, whatever follows them', () => {
  it.each([
    'Display: 2560 x 1600p',
    'It held true through the latter-half of the year.',
    'The top half of the loaf is gone.',
    'Half past two is late, and half remained.',
    'The platform has 2.53B+ users.',
    'The tower was built around 1500 BCE and fell in 300 B.C.',
    'It is an R2 robot.',
    'Gold was asked at 567/571 dollars.',
    'After COP29 came COP 30 talks.',
    'The EURO 2028 final is near.',
    'EBITDA1 per boat fell.',
    'It has ND16 filters.',
    'The S&P 500 companies and the S and P 500 options rose.',
    'The screen has a 1900R curve.',
    'The pier grew in the nineteen-seventies and the nineteen nineties.',
    'Nobody older than 12 poses with a pipe, and nobody younger than 5 enters.',
    'The 18-year-olds row as well as the 15-year-olds.',
    'Orla 7.0 rolls out, and phones with 7.0 Nougat follow.',
    'It comes to the Orla 5X.',
    'It flies 14 A-6E and 10 A320, says Orla 1871 A/S.',
    'It made a 10-K filing and an 8-K.',
    'It sold 300 B shares.',
    'The five SEC members met.',
    'It flies 15 747s.',
    'It matched the 1985 quarter.',
    'Sales may exceed 2019 levels and stay above 2018 results.',
    'It is of the 400 series.',
    'It beat the 190,000 economists had forecast.',
    'See documents S/25070 and S/2024/123.',
    'It has several dozen boats and a few dozen piers.',
    'That is the million-dollar question of a multi-million-dollar deal.',
    'She listens to Bay Radio, 91.7 FM.',
    'Press: +00 3012345678 Monday to Friday.',
    'Room 25 m is free.',
    'The mail was sent at -0500 CDT by agent 007 men.',
  ])('en: %s', async (text) => {
    expect((await read('en', text)).figures).toEqual([]);
  });

  it.each([
    ['de', 'Mehrere Dutzend Boote fuhren.'],
    ['nl', 'Enkele tientallen boten en een paar dozijn masten.'],
    ['sv', 'Flera dussin båtar kom.'],
    ['da', 'Flere dusin både kom.'],
    ['nb', 'Flere dusin båter kom.'],
    ['hu', 'Több tucat hajó jött.'],
    ['tr', 'Birkaç düzine tekne geldi.'],
    ['hi', 'कई दर्जन नावें आईं।'],
  ])('so many that nobody says how many: %s: %s', async (language, text) => {
    expect((await read(language, text)).figures).toEqual([]);
  });

  it.each([
    ['en', 'Rovers 2 Rangers 1 was how it ended.'],
    ['sv', 'Den 42-årige kaptenen vann.'],
    ['fi', 'He nousivat sijalle 5 lohkossaan.'],
    ['hu', 'A komp 14.30-kor indul.'],
    ['ro', 'Căpitanul, în vârstă de 42 de ani, a venit.'],
    ['uk', 'Вони посіли 5-те місце.'],
    ['ja', '船長は3対1で勝った。'],
    ['en', 'Its crew chartered an Aldan 777F and sat in Row 14C.'],
    ['en', 'Four workers aged 21 to 47 were hurt.'],
    ['en', 'Four workers between the ages of 21 and 47 years were hurt.'],
    ['de', 'Vier Arbeiter im Alter von 21 bis 47 Jahren wurden verletzt.'],
    ['fr', 'Quatre ouvriers âgés de 21 à 47 ans ont été blessés.'],
    ['es', 'Cuatro obreros de entre 21 y 47 años resultaron heridos.'],
    ['pt', 'Quatro operários com idades entre 21 e 47 anos ficaram feridos.'],
    ['it', 'Feriti quattro operai tra i 21 e i 47 anni.'],
    ['nl', 'Vier mannen tussen de 21 en 47 jaar raakten gewond.'],
    ['sv', 'Fyra män i åldern 21 till 47 år skadades.'],
    ['da', 'Fire mænd i alderen 21 til 47 år kom til skade.'],
    ['nb', 'Fire menn i alderen 21 til 47 år ble skadd.'],
    ['fi', 'Neljä 21–47-vuotiasta miestä loukkaantui.'],
    ['pl', 'Czterech mężczyzn w wieku od 21 do 47 lat zostało rannych.'],
    ['cs', 'Čtyři muži ve věku 21 až 47 let byli zraněni.'],
    ['ru', 'Четверо рабочих в возрасте от 21 до 47 лет пострадали.'],
    ['uk', 'Четверо робітників віком від 21 до 47 років постраждали.'],
    ['bg', 'Четирима мъже на възраст от 21 до 47 години са ранени.'],
    ['ro', 'Patru bărbați cu vârste între 21 și 47 de ani au fost răniți.'],
    ['ar', 'أصيب أربعة عمال تتراوح أعمارهم بين 21 و47 عاما.'],
    ['th', 'คนงานอายุระหว่าง 21 ถึง 47 ปี ได้รับบาดเจ็บ'],
    ['id', 'Empat pekerja berusia 21 hingga 47 tahun terluka.'],
    ['ms', 'Empat pekerja berusia 21 hingga 47 tahun cedera.'],
    ['en', 'Those older than 25 years were asked.'],
    ['en', 'It is for patients six years and older.'],
    ['en', 'Anyone 18 years or older may come.'],
    ['de', 'Es gilt für Kinder, 6 Jahre und älter.'],
    ['ru', 'Опросили женщин от 25 лет и старше.'],
    ['uk', 'Опитали жінок від 25 років і старше.'],
    ['nl', 'Het is voor vrouwen van 60 jaar en ouder.'],
    ['sv', 'Det gäller alla 18 år och äldre.'],
    ['da', 'Det gælder alle 18 år og ældre.'],
    ['nb', 'Det gjelder alle 18 år og eldre.'],
    ['pl', 'Badanie objęło osoby 60 lat i starsze.'],
    ['cs', 'Průzkum oslovil lidi 60 let a starší.'],
    ['pl', 'Program dla kobiet, które ukończyły 40 lat.'],
    ['ru', 'Опросили женщин старше 25 лет.'],
    ['de', 'Frauen über 60 Jahre wurden befragt.'],
    ['fr', 'Les femmes de plus de 60 ans ont été interrogées.'],
    ['nl', 'Vrouwen ouder dan 60 jaar doen mee.'],
    ['cs', 'Dotázali se žen starších 60 let.'],
  ])('ages: %s: %s', async (language, text) => {
    const { figures } = await read(language, text);
    expect(figures.filter(({ unit }) => unit === 'year' || unit.startsWith('vuoti'))).toEqual([]);
  });

  it.each([
    ['en', 'A magnitude 5.8 quake shook the valley.'],
    ['en', 'A 5.8-magnitude quake shook the valley.'],
    ['es', 'Un temblor de magnitud 5,8 sacudió el valle.'],
    ['pt', 'Um tremor de magnitude 5,8 atingiu o vale.'],
    ['it', 'Una scossa di magnitudo 5,8 ha colpito la valle.'],
    ['nl', 'Een beving met een kracht van 5,8 trof het dal.'],
    ['sv', 'Ett skalv med magnituden 5,8 drabbade dalen.'],
    ['da', 'Et skælv med en styrke på 5,8 ramte dalen.'],
    ['nb', 'Et skjelv med styrke 5,8 rammet dalen.'],
    ['pl', 'Wstrząs o magnitudzie 5,8 nawiedził dolinę.'],
    ['cs', 'Otřes o síle 5,8 stupně zasáhl údolí.'],
    ['ru', 'Толчок магнитудой 5,8 произошёл в долине.'],
    ['uk', 'Поштовх магнітудою 5,8 стався в долині.'],
    ['bg', 'Трус с магнитуд 5,8 удари долината.'],
    ['tr', '5,8 büyüklüğünde bir sarsıntı oldu.'],
    ['hu', 'Egy 5,8-es erősségű rengés rázta meg a völgyet.'],
    ['el', 'Δόνηση μεγέθους 5,8 Ρίχτερ σημειώθηκε.'],
    ['he', 'רעידה בעוצמה 5.8 פגעה בעמק.'],
    ['ar', 'ضرب زلزال بقوة 5.8 درجة الوادي.'],
    ['hi', '5.8 तीव्रता का झटका आया।'],
    ['ko', '리히터 규모 5.8 지진이 발생했다.'],
    ['zh-Hant', '外海發生規模5.8地震。'],
    ['id', 'Gempa bermagnitudo 5,8 mengguncang lembah.'],
    ['ms', 'Gempa bermagnitud 5.8 berlaku di lembah itu.'],
  ])('strengths of earthquakes: %s: %s', async (language, text) => {
    expect((await read(language, text)).figures).toEqual([]);
  });

  it.each([
    ['it', 'Nel 2024 ha toccato il massimo.'],
    ['es', 'En 2024 ha subido la demanda.'],
    ['it', 'Ci sono 40 ha registrato.'],
    ['it', 'Ci sono 40 ha perduto.'],
  ])('years before a verb that looks like a unit: %s: %s', async (language, text) => {
    expect((await read(language, text)).figures).toEqual([]);
  });

  it.each([
    ['en', 'Farms of the 870s were small.'],
    ['en', 'Mice of the 00s had wires.'],
    ['en', 'The Valmora 5s is out.'],
    ['en', 'Get the songs as MP3s.'],
    ['en', 'Talweg Live has 2.53B+ of them.'],
    ['en', 'It bans zero-hours contracts.'],
    ['en', 'They fear zero days.'],
    ['zh-Hans', '售票网站一度瘫痪。'],
    ['zh-Hant', '點錯藥水恐造成二度傷害。'],
    ['ja', '三度目の挑戦だ。'],
    ['it', 'Si parte alle 9.30 h.'],
    ['es', 'De 9.30 h en adelante.'],
  ])('letters and words that are no unit there: %s: %s', async (language, text) => {
    expect((await read(language, text)).figures).toEqual([]);
  });

  it.each([
    ['en', 'It starts in 3.5s.', 3.5],
    ['en', 'He ate 3/4 cup.', 0.75],
    ['en', 'The bolt is 7/16 inch thick.', 0.4375],
    ['en', 'It opens in 1/60 second.', 1 / 60],
    ['zh-Hans', '今日最高二十一度。', 21],
    ['zh-Hans', '气温下降五度。', 5],
    ['it', 'La gara dura 9,30 h.', 9.3],
  ])('and that are one: %s: %s', async (language, text, value) => {
    expect((await read(language, text)).figures.map((figure) => figure.value)).toEqual([value]);
  });

  it.each([
    'The Cape Leander 2 boats sailed.',
    'They sold Wharf 3 tickets.',
    'Officials at 10 Talweg Street said so.',
    'The 10 Talweg Road officials said so.',
    '10 Reasons Why It Works',
    'The Tidebook 516 GE is sold out.',
    'The new Windows 11 computers were sold.',
    'Write to 24-ada@harbor.example or 24.ada@harbor.example.',
    'About 12345/67890 of the boats are new.',
    'She said 1962 boats were lost.',
    'The harbor lost 1950 boats.',
    'The harbor lost 2049 boats.',
    'Ada Quill, 45 years, sails.',
    'Ada Quill (45 years) sails.',
    '7-Eleven opened its doors.',
    '3M said today that it sells tape.',
    'It has a 4.7-star rating.',
  ])('names and ratings: %s', async (text) => {
    expect((await read('en', text)).figures).toEqual([]);
  });

  it.each([
    ['2m viewers watched.', '2m viewers', 2e6, 'viewers'],
    ['The dam holds 1.2 million acre-feet.', '1.2 million acre-feet', 1.2e6, 'acre-foot'],
  ])('units and scales that look alike: %s', async (text, quote, value, unit) => {
    expect(await readOne('en', text)).toMatchObject({ quote, value, unit });
  });

  it.each([
    ['Only 40 boats sank.', '40 boats'],
    ['The Wharf 1,200 boats sank.', '1,200 boats'],
    ['The harbor lost 1949 boats.', '1949 boats'],
    ['The harbor lost 2050 boats.', '2050 boats'],
  ])('counts that are no names and no years: %s', async (text, quote) => {
    expect(await readOne('en', text)).toMatchObject({ quote, kind: 'count' });
  });

  it.each([
    ['zh-Hans', '她以6比4、7比5战胜对手。', []],
    ['zh-Hant', '提案以12對5通過。', []],
    ['ja', '提案は12対5で可決された。', []],
    ['ja', '1対1の指導を300人に行う。', ['300人']],
    ['ko', '경쟁률은 3대 1이다.', []],
    ['ko', '표결은 12 대 5로 끝났다.', []],
    ['ko', '1대1 상담을 300명에게 했다.', ['300명']],
    ['ko', '트럭 3대 20톤을 옮겼다.', ['3대', '20톤']],
    ['ja', '1株1250円で発行した。', ['1250円']],
    ['ja', '灯油は1リットル125円だ。', ['125円']],
    ['zh-Hans', '米价1公斤6元。', ['6元']],
    ['ko', '회사는 5000만주를 발행했다.', ['5000만주']],
    ['ko', '휴가는 3주다.', ['3주']],
    ['ko', '5세대 통신을 쓴다.', []],
    ['ko', '지수는 42.15포인트 올랐다.', []],
    ['zh-Hans', '指数收报3918.3点。', []],
    ['th', 'ดัชนีปิดที่ 1,412.35 จุด', []],
    ['ko', '1200동에 있다.', []],
    ['ms', 'Harga RON97 tidak berubah.', []],
    ['en', 'Line 0/1 was closed.', []],
    ['en', 'Call 0812 3456 7890 today.', []],
    ['zh-Hans', '第1万个用户来了。', []],
    ['ko', '30분의 휴식을 가졌다.', ['30분의']],
    ['tr', 'Endeks 11.412 puandan kapandı.', []],
    ['ja', '4度目の優勝だった。', []],
    ['hi', '67 वर्षीय राम आए।', []],
  ])('scores, one of a price, shares by a word for weeks: %s: %s', async (language, text, quotes) => {
    expect((await read(language, text)).figures.map(({ quote }) => quote)).toEqual(quotes);
  });

  it.each([
    ['肉の消費量は52.1キロだった。', 'kilogram'],
    ['駅から52.1キロ離れている。', 'kilometer'],
  ])('a name of two units: %s', async (text, unit) => {
    expect(await readOne('ja', text)).toMatchObject({ value: 52.1, unit });
  });

  it.each([
    ['it', 'Il parco ha 120 ha di bosco.', '120 ha'],
    ['es', 'El parque ocupa 120 ha.', '120 ha'],
  ])('hectares stay: %s: %s', async (language, text, quote) => {
    expect(await readOne(language, text)).toMatchObject({ quote, unit: 'hectare' });
  });
});
