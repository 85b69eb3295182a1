import { describe, expect, it } from 'vitest';
import { read } from '../figures/read';

describe('a month without a day and a year, said in March 2026', () => {
  it.each([
    ['en', 'Sales rose in February.', '2026-02'],
    ['en', 'February orders fell.', '2026-02'],
    ['en', "The yard's unadjusted December index fell.", '2025-12'],
    ['de', 'Der Absatz stieg im Februar.', '2026-02'],
    ['fr', 'Les ventes ont augmenté en février.', '2026-02'],
    ['es', 'Las ventas subieron en febrero.', '2026-02'],
    ['pt', 'As vendas subiram em fevereiro.', '2026-02'],
    ['it', 'Le vendite sono salite in febbraio.', '2026-02'],
    ['it', 'Le vendite sono salite ad aprile.', '2026-04'],
    ['it', 'Le vendite salgono da febbraio.', '2026-02'],
    ['nl', 'De verkoop steeg in februari.', '2026-02'],
    ['sv', 'Försäljningen ökade i februari.', '2026-02'],
    ['da', 'Salget steg i februar.', '2026-02'],
    ['nb', 'Salget økte i februar.', '2026-02'],
    ['pl', 'Sprzedaż wzrosła w lutym.', '2026-02'],
    ['cs', 'Prodej vzrostl v únoru.', '2026-02'],
    ['cs', 'Prodej vzrostl během února.', '2026-02'],
    ['ro', 'Vânzările au crescut în februarie.', '2026-02'],
    ['ro', 'Vânzările au crescut în luna februarie.', '2026-02'],
    ['ro', 'Vânzările au crescut în luna februarie a acestui an.', '2026-02'],
    ['ru', 'Продажи выросли в феврале.', '2026-02'],
    ['uk', 'Продажі зросли у лютому.', '2026-02'],
    ['bg', 'Продажбите се повишиха през февруари.', '2026-02'],
    ['fi', 'Myynti kasvoi helmikuussa.', '2026-02'],
    ['fi', 'Myynti kasvoi helmikuusta.', '2026-02'],
    ['fi', 'Myynti jatkuu toukokuuhun.', '2026-05'],
    ['hu', 'Az eladás februárban nőtt.', '2026-02'],
    ['hu', 'A februári eladás nőtt.', '2026-02'],
    ['el', 'Οι πωλήσεις αυξήθηκαν τον Φεβρουάριο.', '2026-02'],
    ['el', 'Οι πωλήσεις αυξάνονται έως τον Απρίλη.', '2026-04'],
    ['tr', 'Satışlar şubatta arttı.', '2026-02'],
    ['en', 'Sales rose 2 % (February: 3 %).', '2026-02'],
    ['he', 'המכירות עלו בפברואר.', '2026-02'],
    ['tr', 'Satışlar Şubat ayında arttı.', '2026-02'],
  ] as const)('%s: %s', async (language, text, date) => {
    expect((await read(language, text)).dates.map((found) => found.date)).toEqual([date]);
  });

  it.each([
    ['en', 'They will march in may ways.'],
    ['en', 'The June gold delivery rose.'],
    ['en', 'January Berg met February Lund.'],
    ['en', 'Payable January one.'],
    ['it', 'La nave in mar aperto.'],
    ['pt', 'O Rio de Janeiro (72%) cresceu.'],
    ['el', 'Ο Ιούλιος Μάρτιος ήρθε.'],
    ['tr', 'Bu aralıkta fiyatlar arttı.'],
    ['tr', 'Ocak ve şubatta satışlar arttı.'],
  ] as const)('%s: %s names none', async (language, text) => {
    expect((await read(language, text)).dates).toEqual([]);
  });
});
