/** Visible elements that reach over the edges of a window of this width, and how wide all is. Runs in the page. */
export function findOverflow(width: number): { width: number; wide: string[] } {
  const wide = [...document.body.querySelectorAll('*')].filter((element) => {
    const { left, right, width: own } = element.getBoundingClientRect();
    return own > 1 && (left < -0.5 || right > width + 0.5);
  });
  return {
    width: document.documentElement.scrollWidth,
    wide: wide.map(({ tagName, classList }) => `${tagName}.${classList}`),
  };
}

/** Least width and height of what a finger presses, in CSS pixels (WCAG 2.2, criterion 2.5.5). */
export const FINGER = 44;

/** What is pressed and smaller than a finger. Runs in the page. */
export function findSmall(finger: number): string[] {
  const pressed = [...document.querySelectorAll('button, a, summary, select, textarea, label:has(input)')];
  return pressed.flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    const isSmall = width > 0 && Math.min(width, height) < finger;
    return isSmall ? [`${Math.round(width)} × ${Math.round(height)}: ${element.textContent}`] : [];
  });
}
