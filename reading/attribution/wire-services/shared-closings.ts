/** Sentences, in lower case, with which several wires close: they tell a release and not whose it is. */
export const SHARED_CLOSINGS: readonly string[] = [
  'the issuer is solely responsible for…content of this announcement',
  'für den inhalt der mitteilung ist der emittent / herausgeber verantwortlich',
  'the above press release has been provided by',
  'press release was provided from an external third party provider',
  'press release comes to you under an arrangement with',
  'pti takes no editorial responsibility',
];

/** Sentences, in lower case, with which sites close what an agency sent them: they do not tell which. */
export const SYNDICATED_CLOSINGS: readonly string[] = [
  'from a syndicated feed',
  'from a syndicated news feed',
  'from syndicated news feed',
  'from an agency feed',
  'from a news agency feed',
  'from a wire agency feed',
];
