/** The newsroom words that count in every language: wires close their copy in English everywhere. */
export { newsroom as internationalNewsroom } from './en';
