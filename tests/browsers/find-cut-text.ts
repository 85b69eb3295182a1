/**
 * What of a page's own words does not fit, a line each: elements narrower than their content or beyond the window's edges,
 * and text that an element hides. The article's words may be cut by the line, with "…". Runs in the page.
 */
export function findCutText(): string[] {
  const windowWidth = document.documentElement.clientWidth;
  const nameOf = ({ localName, className, textContent }: Element): string =>
    `${localName}.${String(className)} "${textContent.trim().slice(0, 40)}"`;
  const faultOf = (element: Element): string | null => {
    const { overflowY, webkitLineClamp } = getComputedStyle(element);
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 0 && (left < 0 || right > windowWidth)) return 'beyond the edge';
    if (webkitLineClamp !== 'none' || clientWidth === 0) return null;
    if (scrollWidth > clientWidth) return `${scrollWidth - clientWidth} px too wide`;
    const hides = overflowY === 'hidden' || overflowY === 'clip';
    return hides && scrollHeight > clientHeight ? `${scrollHeight - clientHeight} px too high` : null;
  };
  return [...document.querySelectorAll('body *')]
    .filter((element) => !element.closest('.for-ears, svg, textarea, option'))
    .flatMap((element) => {
      const fault = faultOf(element);
      return fault ? [`${fault}: ${nameOf(element)}`] : [];
    });
}
