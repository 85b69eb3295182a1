import { describe, expect, it } from 'vitest';
import { read } from '../read';

describe('what a number counts', () => {
  it.each([
    [
      'en',
      'It runs 80 elementary, middle and high schools.',
      '80 elementary, middle and high schools',
      'schools',
    ],
    ['en', 'It runs 120 public and private hospitals.', '120 public and private hospitals', 'hospitals'],
    ['en', 'It has 80 staff, volunteers and local officials.', '80 staff', 'staff'],
    ['en', 'It has 80 staff and two vehicles.', '80 staff', 'staff'],
    ['en', 'It built 2.5 million of these boats.', '2.5 million of these boats', 'boats'],
    ['en', 'The other 200 or so harbor masters came.', '200 or so harbor masters', 'harbor masters'],
    ['en', 'It sent 5 million face masks.', '5 million face masks', 'face masks'],
    ['en', 'The navy sank 33 Norlandic boats off the coast.', '33 Norlandic boats', 'Norlandic boats'],
    [
      'en',
      'It has fewer than 50 North Talweg fishing clubs.',
      '50 North Talweg fishing clubs',
      'North Talweg fishing clubs',
    ],
    ['en', 'The storm killed 14 Norlanders and injured more.', '14 Norlanders', 'Norlanders'],
    ['en', 'It has 60 cars and old buses.', '60 cars', 'cars'],
    [
      'en',
      'It hired 1,000 maintenance and cleaning workers.',
      '1,000 maintenance and cleaning workers',
      'workers',
    ],
    [
      'en',
      'It has 60 national and international training programs.',
      '60 national and international training programs',
      'training programs',
    ],
    ['en', 'It has 27 national and small offices, he said.', '27 national and small offices', 'offices'],
    [
      'en',
      'It has 2,500 full-time and part-time employees.',
      '2,500 full-time and part-time employees',
      'employees',
    ],
    ['en', 'In May 250 unemployed marched.', '250 unemployed', 'unemployed'],
    ['en', 'Its 27 trials found loss and gain.', '27 trials', 'trials'],
    ['en', 'Its 27 trials\u00A0similarly found gain.', '27 trials', 'trials'],
    ['en', 'It built 150 direct and 300 indirect jobs.', '300 indirect jobs', 'indirect jobs'],
    [
      'en',
      'It has 500 electric vehicle charging points.',
      '500 electric vehicle charging points',
      'electric vehicle charging points',
    ],
    ['en', 'It runs 2,000-odd shops.', '2,000-odd shops', 'shops'],
    ['en', 'It serves 120-plus clients.', '120-plus clients', 'clients'],
    ['en', 'Some 2.5 million people die every year.', '2.5 million people', 'people'],
    ['en', 'It has 27 trawlers similarly built.', '27 trawlers', 'trawlers'],
    ['en', 'The 18 teams playing in Talweg are known.', '18 teams', 'teams'],
    ['en', 'We sold 300 blog posts full of tips.', '300 blog posts', 'blog posts'],
    [
      'en',
      'About 9 million premature deaths stemming from it.',
      '9 million premature deaths',
      'premature deaths',
    ],
    ['en', 'It has 200 sales staff.', '200 sales staff', 'sales staff'],
    [
      'en',
      'It hired 40 communications specialists.',
      '40 communications specialists',
      'communications specialists',
    ],
    ['en', 'It flies 270 aircraft.', '270 aircraft', 'aircraft'],
    ['en', 'It holds 500 BTC.', '500 BTC', 'BTC'],
    ['en', 'Some 3,200 Japanese came.', '3,200 Japanese', 'Japanese'],
    ['en', 'A 91-page coffee-table book came out.', '91-page', 'page'],
    ['en', 'The plants need one 12-question quiz.', '12-question', 'question'],
    ['en', 'It needs 1 ripe lemon and two pears.', '1 ripe lemon', 'ripe lemon'],
    ['ja', '答案は2千万点に達した。', '2千万点', '点'],
  ])('%s: %s', async (language, text, quote, unit) => {
    expect((await read(language, text)).figures).toMatchObject([{ quote, unit }]);
  });

  it.each([
    ['en', 'The clinic treated 18,340 A&E patients.'],
    ['en', 'He has a 529 college plan.'],
    ['en', 'It follows the 1898 ruling.'],
    ['en', 'It began around 1500 BCE.'],
    ['en', 'They say 600 work there.'],
    ['ko', '그의 점수는 5000 이상이다.'],
    ['ja', '2031金曜日に戻ります。'],
    ['en', 'He earned about 8,500 over the past year.'],
    ['en', 'The sound is 5.1 surround sound.'],
    ['en', 'It tests 39 new GLP-1 drugs.'],
    ['pl', 'Jest ich ponad 200 tys. Zdaniem badaczki to dużo.'],
    ['nb', 'En mann i 40-åra ble dømt.'],
    ['fr', 'Elle dure (4 heures GMT).'],
    ['tr', 'Bölgeye 3 adet AS-532 gönderildi.'],
    ['it', 'Il debito è a 112 milioni dai 98 milioni di fine 2024.'],
  ])('nothing that is no noun: %s: %s', async (language, text) => {
    expect((await read(language, text)).figures).toEqual([]);
  });
});
