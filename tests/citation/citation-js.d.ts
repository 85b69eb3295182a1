/** What the tests use of citation-js, which brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(kind: 'bibliography', options: { readonly template: string; readonly format: 'text' }): string;
  }
}
