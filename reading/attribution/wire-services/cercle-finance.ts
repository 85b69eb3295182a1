import { newsAgency } from './wire-service';

/** French news of the markets; it signs with its address. */
export const cercleFinance = newsAgency({
  id: 'cercle-finance',
  name: 'CercleFinance',
  ownership: 'private',
  aliases: ['CercleFinance.com', 'Cercle Finance'],
  homeDomains: ['cerclefinance.com'],
  markers: ['CercleFinance.com', 'CercleFinance'],
  isDetected: false,
});
