import { expect, it } from 'vitest';
import { PageScanner } from '../../reading/article/page-scan';
import { childrenOf } from '../../reading/article/scope';
import { parsePage } from '../../scripts/page-document';
import { PAGE_URL } from './pages';

it('the children of a scope are those right in it, in page order', () => {
  const markup = `
    <div id="menu"><ul><li>News<li>Sport</ul></div>
    <div id="empty"><div></div></div>
    <main><h1>The ferry</h1><script>go()</script>
      <article><p>It left <b>on <i>time</i></b>.</p><div><button>Share</button></div><p>It came back.</p></article>
    </main>
    <host-element><template shadowrootmode="open"><p>Beside <slot></slot></p></template><span>the harbor</span></host-element>
    The end.`;
  const scanner = new PageScanner(parsePage(markup, PAGE_URL));
  scanner.advance(Infinity);
  const { scopes } = scanner.result();
  expect(scopes.length).toBeGreaterThan(15);
  for (const scope of scopes) {
    expect(childrenOf(scope, scopes)).toEqual(scopes.filter(({ parent }) => parent === scope));
  }
});
