/** Between the cells of a row: a sign that no number runs across. */
export const CELL_SIGN = ' | ';
/** Commas of any script. */
const COMMA = /[,،，、]/;
/** Where a clause ends; a full stop is none, for abbreviations have it too. */
const CLAUSE_END = /[,،，、;；؛:：()（）\n]/;
const SENTENCE_END = /[.。।;；؛\n]/;

/** Whether a comma stands in the text. */
export const hasComma = (text: string): boolean => COMMA.test(text);

/** Whether a clause ends in the text: at a comma, semicolon, colon, bracket or line. */
export const crossesClause = (text: string): boolean => CLAUSE_END.test(text);

/** Whether a sentence, or a part of one that a semicolon closes, ends in the text. */
export const crossesSentence = (text: string): boolean => SENTENCE_END.test(text);

/** Whether either ends there. */
export const crossesMark = (text: string): boolean => crossesClause(text) || crossesSentence(text);
