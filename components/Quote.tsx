import type { JSX } from 'preact';
import { Phrase } from './Phrase';
import { usePresentation } from './presentation';

interface QuoteProps {
  readonly text: string;
  /** BCP 47 tag of the quoted words. */
  readonly language: string;
}

/** Words of the page, in the quotation marks of the reader's language. */
export function Quote({ text, language }: QuoteProps): JSX.Element {
  const { words } = usePresentation();
  return <Phrase template={words.quoted} fillings={{ quote: <span lang={language}>{text}</span> }} />;
}
