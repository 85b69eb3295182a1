/** Sentences, in lower case, with which several wires close: they tell a release and not whose it is. */
export const SHARED_CLOSINGS: readonly string[] = [
  'the issuer is solely responsible for…content of this announcement',
  'für den inhalt der mitteilung ist der emittent / herausgeber verantwortlich',
  'the above press release has been provided by',
  'press release comes to you under an arrangement with',
  'pti takes no editorial responsibility',
];
