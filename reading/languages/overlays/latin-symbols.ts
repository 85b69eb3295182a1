/** Unit symbols that all languages in Latin or Greek letters share and CLDR does not list, by unit id. */
export const LATIN_SYMBOLS: Readonly<Record<string, readonly string[]>> = {
  EFLOPS: ['EFLOPS', 'exaflops'],
  PFLOPS: ['PFLOPS', 'petaflops'],
  TFLOPS: ['TFLOPS', 'teraflops'],
  MWp: ['MWp'],
  Mha: ['Mha'],
  GWp: ['GWp'],
  kWp: ['kWp'],
  'megabit-per-second': ['Mbps', 'Mb/s', 'Mbit/s'],
  'gigabit-per-second': ['Gbps', 'Gb/s', 'Gbit/s'],
  teu: ['TEU', 'TEUs'],
};

/** Signs of dollars as news in any language write them, beyond CLDR's: without them "HK $" would be any dollar. */
export const DOLLAR_SIGNS: Readonly<Record<string, readonly string[]>> = {
  USD: ['usd', 'us $', 'usd$', 'u.s.$'],
  AUD: ['aud$'],
  CAD: ['cad$', 'c $', 'ca $'],
  HKD: ['hkd$', 'hk $'],
  MXN: ['mxn$', 'mx $'],
  NZD: ['nzd$', 'nz $'],
  SGD: ['sgd$', 's $'],
  TWD: ['twd$', 'nt $'],
};
