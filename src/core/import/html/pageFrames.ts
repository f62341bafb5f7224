import { readText } from '../encoding/readText';
import { isUnseen } from '../markup/elementKinds';
import type { MarkupElement, MarkupNode } from '../markup/markupNode';
import { parseMarkup } from '../markup/parseMarkup';
import { seenText } from '../markup/seenText';
import { declaredEncoding } from './declaredEncoding';

/** UTF-16 code units by which a frame's words are known again. */
const beginning = 60;

/** What became of the pages shown inside a page. */
export interface FrameCounts {
  readonly taken: number;
  /** Without words, or not to be seen: counters, stand-ins of advertisements. */
  readonly empty: number;
  /** Beyond the bounds. */
  readonly left: number;
  /** How the words of each begin that was taken, white space collapsed. */
  readonly beginnings: readonly string[];
}

/** Frames with content in the file that are looked into, their bytes together, and levels of frames in frames. */
const mostFrames = 200;
const mostBytes = 16 * 1024 * 1024;
const deepest = 2;

/** Sides of a frame, in CSS pixels, up to which it is there to count visitors. */
const counter = 2;

/** A page with the pages it shows inside it. */
interface FramedPage {
  readonly root: MarkupElement;
  readonly frames: FrameCounts;
}

/**
 * Puts the words of frames where the page shows them: of those written into the page (`srcdoc`) and those saved along
 * with it. A frame becomes a section of the page, with the frame's own id and class, by which menus and advertisements
 * are told from text. Nothing is requested.
 */
export function withFrames(
  root: MarkupElement,
  companion: (address: string) => Uint8Array | null,
  fileName: string,
): FramedPage {
  const beginnings: string[] = [];
  const frames = { taken: 0, empty: 0, left: 0, beginnings };
  let bytes = 0;
  const contentOf = (element: MarkupElement, depth: number): readonly MarkupNode[] | null => {
    const written = element.attributes.get('srcdoc');
    const source = element.attributes.get('src')?.trim();
    const saved = written !== undefined || !source ? null : companion(source);
    if (written === undefined && !saved) return null;
    bytes += saved?.length ?? written?.length ?? 0;
    if (frames.taken + frames.empty >= mostFrames || bytes > mostBytes || depth >= deepest) {
      frames.left++;
      return null;
    }
    const text = saved ? (readText(saved, declaredEncoding(saved))?.text ?? '') : (written ?? '');
    const parsed = parseMarkup(text, fileName);
    const inner = parsed.ok ? bodyOf(parsed.value.root) : [];
    if (isCounter(element) || !holdsAnything(inner)) {
      frames.empty++;
      return null;
    }
    frames.taken++;
    beginnings.push(seenText(inner).replace(/\s+/g, ' ').trim().slice(0, beginning));
    const base = saved && source ? source : '';
    return inner.map((node) => visit(rebased(node, base), depth + 1));
  };
  const visit = (node: MarkupNode, depth: number): MarkupNode => {
    if (typeof node === 'string') return node;
    if (node.name === 'iframe' || node.name === 'frame') {
      const children = contentOf(node, depth);
      return children ? { name: 'section', attributes: framed(node), children: [...children] } : node;
    }
    const children = node.children.map((child) => visit(child, depth));
    // A page of nothing but frames is the pages in them.
    if (node.name === 'frameset' && frames.taken > 0)
      return { name: depth === 0 ? 'body' : 'div', attributes: new Map(), children };
    // Most pages have none, and pictures are known by their attributes: what did not change stays the same object.
    return children.every((child, place) => child === node.children[place]) ? node : { ...node, children };
  };
  return { root: visit(root, 0) as MarkupElement, frames };
}

function bodyOf(root: MarkupElement): MarkupNode[] {
  return root.children.flatMap((node) => {
    if (typeof node === 'string' || node.name === 'head') return [];
    return node.name === 'body' ? node.children : [node];
  });
}

function holdsAnything(nodes: readonly MarkupNode[]): boolean {
  return (
    /\S/.test(seenText(nodes)) || nodes.some((node) => typeof node !== 'string' && node.name === 'frameset')
  );
}

function isCounter({ attributes }: MarkupElement): boolean {
  const side = (name: string) => Number.parseFloat(attributes.get(name) ?? '');
  return isUnseen('section', attributes) || side('width') <= counter || side('height') <= counter;
}

function framed({ attributes }: MarkupElement): ReadonlyMap<string, string> {
  return new Map([...attributes].filter(([name]) => name === 'id' || name === 'class'));
}

/** A frame's content with the addresses in it as the page around it would write them; `base` is the frame's own. */
function rebased(node: MarkupNode, base: string): MarkupNode {
  if (typeof node === 'string' || base === '') return node;
  const children = node.children.map((child) => rebased(child, base));
  const attributes = new Map(node.attributes);
  for (const name of ['src', 'href']) {
    const address = attributes.get(name);
    if (address !== undefined) attributes.set(name, fromPage(address.trim(), base));
  }
  return { ...node, attributes, children };
}

/** Stands for the folder of a page whose address is not known. */
const pageFolder = 'file:///page/';

function fromPage(address: string, base: string): string {
  if (/^(?:[a-z][a-z0-9+.-]*:|#|\/\/)/i.test(address)) return address;
  if (URL.canParse(base)) return URL.canParse(address, base) ? new URL(address, base).href : address;
  if (!URL.canParse(base, pageFolder)) return address;
  const { href } = new URL(address, new URL(base, pageFolder).href);
  return href.startsWith(pageFolder) ? href.slice(pageFolder.length) : address;
}
