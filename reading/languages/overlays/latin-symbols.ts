/** Unit symbols that all languages in Latin or Greek letters share and CLDR does not list, by unit id. */
export const LATIN_SYMBOLS: Readonly<Record<string, readonly string[]>> = {
  EFLOPS: ['EFLOPS', 'exaflops'],
  PFLOPS: ['PFLOPS', 'petaflops'],
  TFLOPS: ['TFLOPS', 'teraflops'],
  MWp: ['MWp'],
  GWp: ['GWp'],
  kWp: ['kWp'],
  'megabit-per-second': ['Mbps', 'Mb/s', 'Mbit/s'],
  'gigabit-per-second': ['Gbps', 'Gb/s', 'Gbit/s'],
  teu: ['TEU', 'TEUs'],
};
