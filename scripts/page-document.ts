import { parseHTML } from 'linkedom';
import { html, parse, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { answerOrder } from './document-order';
import { answerVisibility } from './stated-visibility';
import { StepWalker } from './tree-walker';

answerVisibility();
answerOrder();

/** A page's markup as a document for Node: the tree a browser would build, in a light DOM without layout or scripts. */
export function parsePage(markup: string, url: string): Document {
  const contents: TemplateContents = new Map();
  const document = parse(markup, { treeAdapter: createAdapter(contents) });
  attachShadowRoots(contents);
  Object.defineProperty(document, 'URL', { value: url });
  return document;
}

/** A text without markup as a page: each line that is not blank is a paragraph, a first line that opens with "#" the headline. */
export function textPageDocument(text: string, url: string): Document {
  const document = parsePage('<!DOCTYPE html><html><head></head><body></body></html>', url);
  for (const line of text.split(/[\r\n]+/)) {
    const words = line.trim();
    if (!words) continue;
    const isHeadline = document.body.firstChild === null && words.startsWith('# ');
    const block = document.createElement(isHeadline ? 'h1' : 'p');
    block.append(document.createTextNode(isHeadline ? words.slice(2) : words));
    document.body.append(block);
  }
  return document;
}

/** A declared encoding stands in the first kilobyte, says the HTML standard. */
const DECLARATION_BYTES = 1024;

/** Bytes of a saved page as text: by byte order mark, else by the encoding its markup declares, else UTF-8. */
export function decodePage(bytes: Uint8Array): string {
  return new TextDecoder(declaredEncoding(bytes)).decode(bytes);
}

function declaredEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const label = /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i.exec(head)?.[1];
  try {
    const { encoding } = new TextDecoder(label ?? 'utf-8');
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return 'utf-8';
  }
}

type LightDom = TreeAdapterTypeMap<
  Node,
  Node,
  ChildNode,
  Document,
  DocumentFragment,
  Element,
  Comment,
  Text,
  HTMLTemplateElement,
  DocumentType
>;

/** Templates in page order, and what is in them, which is no part of the page. */
type TemplateContents = Map<Element, DocumentFragment>;

/** Gives elements the shadow trees that the markup declares for them, as a browser's parser does. */
function attachShadowRoots(contents: TemplateContents): void {
  for (const [template, content] of contents) {
    const mode = template.getAttribute('shadowrootmode');
    const host = template.parentElement;
    if ((mode !== 'open' && mode !== 'closed') || !host) continue;
    host.attachShadow({ mode }).append(...content.childNodes);
    template.remove();
  }
}

/** The hands with which the parser builds the light DOM: one node at a time, so that depth costs no stack. */
function createAdapter(contents: TemplateContents): TreeAdapter<LightDom> {
  const { document } = parseHTML('');
  for (const child of [...document.childNodes]) child.remove();
  Object.defineProperty(document, 'createTreeWalker', {
    value: (root: Node, whatToShow: number) => new StepWalker(root, whatToShow),
  });
  let mode = html.DOCUMENT_MODE.NO_QUIRKS;
  const insertText = (parent: Node, text: string, before: ChildNode | null): void => {
    const previous = before ? before.previousSibling : parent.lastChild;
    if (previous && isText(previous)) previous.data += text;
    else parent.insertBefore(document.createTextNode(text), before);
  };
  return {
    createDocument: () => document,
    createDocumentFragment: () => document.createDocumentFragment(),
    createElement: (name, namespace, attributes) => {
      const element =
        namespace === html.NS.HTML ? document.createElement(name) : document.createElementNS(namespace, name);
      for (const { name, value } of attributes) element.setAttribute(name, value);
      return element;
    },
    createCommentNode: (data) => document.createComment(data),
    createTextNode: (data) => document.createTextNode(data),
    appendChild: (parent, child) => void parent.appendChild(child),
    insertBefore: (parent, child, before) => void parent.insertBefore(child, before),
    setTemplateContent: (template, content) => void contents.set(template, content),
    getTemplateContent: (template) => contents.get(template) ?? document.createDocumentFragment(),
    setDocumentType: () => undefined,
    setDocumentMode: (_document, value) => {
      mode = value;
    },
    getDocumentMode: () => mode,
    detachNode: (node) => node.remove(),
    insertText: (parent, text) => insertText(parent, text, null),
    insertTextBefore: insertText,
    adoptAttributes: (element, attributes) => {
      for (const { name, value } of attributes) {
        if (!element.hasAttribute(name)) element.setAttribute(name, value);
      }
    },
    getFirstChild: (node) => node.firstChild,
    getChildNodes: (node) => [...node.childNodes],
    getParentNode: (node) => node.parentNode,
    getAttrList: (element) => [...element.attributes].map(({ name, value }) => ({ name, value })),
    getTagName: (element) => element.localName,
    getNamespaceURI: (element) => (element.namespaceURI ?? html.NS.HTML) as html.NS, // linkedom knows no namespace but these
    getTextNodeContent: (node) => node.data,
    getCommentNodeContent: (node) => node.data,
    getDocumentTypeNodeName: (node) => node.name,
    getDocumentTypeNodePublicId: (node) => node.publicId,
    getDocumentTypeNodeSystemId: (node) => node.systemId,
    isTextNode: isText,
    isCommentNode: (node): node is Comment => node.nodeType === 8,
    isDocumentTypeNode: (node): node is DocumentType => node.nodeType === 10,
    isElementNode: (node): node is Element => node.nodeType === 1,
    setNodeSourceCodeLocation: () => undefined,
    getNodeSourceCodeLocation: () => null,
    updateNodeSourceCodeLocation: () => undefined,
  };
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
