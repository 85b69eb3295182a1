/** A value that crosses into a page as JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** A function that runs in a page: it sees nothing but its argument and the page's globals. */
export type PageFunction<Argument extends Json, Result> = (argument: Argument) => Result | Promise<Result>;

/** The text of a script that calls the function in a page and comes to its result. */
export function toPageScript<Argument extends Json, Result>(
  run: PageFunction<Argument, Result>,
  argument: Argument,
): string {
  // tsx wraps named functions in `__name`, which no page has.
  return `(() => { const __name = (named) => named; return (${run})(${JSON.stringify(argument)}); })()`;
}
