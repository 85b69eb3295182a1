/** Hand-written words for figures and days in the news. */
export interface Overlay {
  readonly language: string;
}
