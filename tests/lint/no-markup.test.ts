import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** Messages of the lint rules about a line of a view. */
async function lint(code: string): Promise<string[]> {
  const declared =
    'declare const text: string; declare const element: HTMLElement; export { text, element };';
  const [result] = await eslint.lintText(`${declared}\nexport const made = () => { ${code} };\n`, {
    filePath: 'components/Example.tsx',
  });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

describe('lint', () => {
  it.each([
    'element.innerHTML = text;',
    "element['innerHTML'] = text;",
    'element.outerHTML = text;',
    'return element.innerHTML;',
    "element.insertAdjacentHTML('beforeend', text);",
    'document.write(text);',
    'document.writeln(text);',
    'document.createRange().createContextualFragment(text);',
    'return <p dangerouslySetInnerHTML={{ __html: text }} />;',
    'return { dangerouslySetInnerHTML: { __html: text } };',
    'return eval(text);',
    'return globalThis.eval(text);',
    'return new Function(text);',
    'return Function(text);',
    "return setTimeout('go()', 1);",
    "element.setAttribute('href', 'javascript:go()');",
  ])('refuses %s', async (code) => {
    expect(await lint(code)).not.toEqual([]);
  });

  it.each([
    'element.textContent = text;',
    'element.append(text);',
    'return <p>{text}</p>;',
    'return setTimeout(() => element.remove(), 1);',
  ])('takes %s', async (code) => {
    expect(await lint(code)).toEqual([]);
  });
});
