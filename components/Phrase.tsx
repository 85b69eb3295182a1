import type { ComponentChild, JSX } from 'preact';
import type { Template } from './words';

interface PhraseProps {
  readonly template: Template;
  readonly fillings: Readonly<Record<string, ComponentChild>>;
}

/** A template with its places filled by views; what fills a place keeps its own direction. */
export function Phrase({ template, fillings }: PhraseProps): JSX.Element {
  // Every second piece of the split is the name of a place.
  const pieces = template.split(/\{(\w+)\}/);
  return (
    <>{pieces.map((piece, index) => (index % 2 === 0 ? piece : <bdi key={piece}>{fillings[piece]}</bdi>))}</>
  );
}
