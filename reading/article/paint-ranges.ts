/** What is painted: all words that are marked, and above them the words that are shown. */
export type Layer = 'pressmark-marks' | 'pressmark';

/**
 * Marker yellow with dark text, readable on light and dark pages alike; marks that are not looked at are paler. Where a
 * reader forces colors on pages, only the browser's own are painted.
 */
const RULES = `
  ::highlight(pressmark-marks) { background-color: #fff1b3; color: #1a1a1a; }
  ::highlight(pressmark) { background-color: #ffcf33; color: #1a1a1a; }
  @media (forced-colors: active) {
    ::highlight(pressmark-marks) { background-color: Mark; color: MarkText; }
    ::highlight(pressmark) { background-color: Highlight; color: HighlightText; }
  }
`;

/** Of two layers over the same words the higher one is seen. */
const PRIORITIES: Readonly<Record<Layer, number>> = { 'pressmark-marks': 0, pressmark: 1 };

/** A window with what paints in its document. */
type View = Window & typeof globalThis;

/** Paints ranges of a page without changing the page: no element, no class, and no rule once all paint is gone. */
export interface Painter {
  /** Paints these ranges on a layer, and takes away what was painted on it before. */
  paint(layer: Layer, ranges: readonly Range[]): void;
  /** The trees that hold paint and have the rules for it. */
  roots(): readonly (Document | ShadowRoot)[];
  /** Takes away all paint and all rules. */
  clear(): void;
}

/** A painter for a page, its shadow trees and its frames: each document has highlights of its own, each tree its rules. */
export function createPainter(): Painter {
  const painted = new Set<View>();
  const sheets = new Map<Document | ShadowRoot, CSSStyleSheet>();
  const erase = (layer: Layer): void => {
    for (const view of painted) view.CSS.highlights.delete(layer);
  };
  return {
    paint: (layer, ranges) => {
      erase(layer);
      for (const range of ranges) addRules(sheets, range);
      for (const [view, own] of byView(ranges)) {
        const highlight = new view.Highlight(...own);
        highlight.priority = PRIORITIES[layer];
        view.CSS.highlights.set(layer, highlight);
        painted.add(view);
      }
    },
    roots: () => [...sheets.keys()],
    clear: () => {
      erase('pressmark');
      erase('pressmark-marks');
      painted.clear();
      for (const [root, sheet] of sheets)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      sheets.clear();
    },
  };
}

/** The window that shows a node; null when its document is not shown. */
export const viewOf = (node: Node): View | null => node.ownerDocument?.defaultView ?? null;

function byView(ranges: readonly Range[]): Map<View, Range[]> {
  const groups = new Map<View, Range[]>();
  for (const range of ranges) {
    const view = viewOf(range.startContainer);
    if (!view) continue;
    const group = groups.get(view);
    if (group) group.push(range);
    else groups.set(view, [range]);
  }
  return groups;
}

/** A sheet belongs to one document: a frame's rules are made by the frame's own window. */
function addRules(sheets: Map<Document | ShadowRoot, CSSStyleSheet>, range: Range): void {
  const view = viewOf(range.startContainer);
  const root = range.startContainer.getRootNode() as Document | ShadowRoot; // the node is in the page
  if (!view || sheets.has(root)) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(RULES);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  sheets.set(root, sheet);
}
