import type { Point } from './graph.ts';
import { height, leastScale } from './label.ts';
import type { StageLine, StageNode } from './scene.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Names never become smaller than this part of their size: then those of more weight stand alone. */
const largest = 1.5;

const svg = 'http://www.w3.org/2000/svg';

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const boxAround = ({ x, y }: Point, width: number, size: number): Box => ({
  left: x - (width / 2) * size,
  right: x + (width / 2) * size,
  top: y - (height / 2) * size,
  bottom: y + (height / 2) * size,
});

/** A place from which `half` to both sides lies within the window, where the place itself does. */
const within = (x: number, half: number, width: number) =>
  x < 0 || x > width ? x : Math.max(half, Math.min(width - half, x));

/** Names as elements over the drawing: none upon another, those of more weight first. The table says the same to screen readers. */
export const createNames = (container: HTMLElement) => {
  const layer = document.createElement('div');
  layer.className = 'names';
  layer.setAttribute('aria-hidden', 'true');
  container.append(layer);
  const elements = new Map<string, HTMLElement>();
  let standing: { slug: string; box: Box }[] = [];

  const named = (node: StageNode, label: string): HTMLElement => {
    const known = elements.get(node.slug);
    const made = known ?? element(node.slug, 'node-name');
    if (!known) {
      const sign = document.createElementNS(svg, 'svg');
      sign.setAttribute('viewBox', '-6 -6 12 12');
      sign.append(document.createElementNS(svg, 'path'));
      sign.firstElementChild!.setAttribute('d', node.sign);
      made.append(sign, document.createElement('b'));
    }
    write(made.lastElementChild as HTMLElement, label);
    return made;
  };
  const element = (key: string, kind: string): HTMLElement => {
    const known = elements.get(key);
    if (known) return known;
    const made = document.createElement('span');
    made.className = kind;
    layer.append(made);
    elements.set(key, made);
    return made;
  };
  const put = (made: HTMLElement, { x, y }: Point, size: number) => {
    made.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(-50%, -50%) scale(${size.toFixed(3)})`;
  };
  const write = (made: HTMLElement, text: string) => {
    if (made.textContent !== text) made.textContent = text;
  };

  const draw = (
    nodes: readonly StageNode[],
    lines: readonly StageLine[],
    toScreen: (point: Point) => Point,
    scale: number,
  ) => {
    const size = Math.min(largest, Math.max(leastScale, scale));
    const { clientWidth, clientHeight } = container;
    const window: Box = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
    const used = new Set<string>();
    standing = [];
    const first = ({ state, pinned, weight }: StageNode) =>
      (state === 'picked' ? 4e6 : 0) + (pinned ? 2e6 : 0) + (state === 'lit' ? 1e6 : 0) + weight;
    /** The first of its places that is in the window and where no other name stands. */
    const roomFor = (node: StageNode) => {
      for (const { x: left, y: top, width, label } of [node, ...(node.others ?? [])]) {
        const { x, y } = toScreen({ x: left, y: top });
        const place = { x: node.kind === 'island' ? within(x, (width / 2) * size, clientWidth) : x, y };
        const box = boxAround(place, width, size);
        if (overlap(box, window) && !standing.some((other) => overlap(other.box, box)))
          return { place, box, label };
      }
      return undefined;
    };
    for (const node of nodes.toSorted((a, b) => first(b) - first(a))) {
      const found = roomFor(node);
      if (!found) continue;
      const { place, box, label } = found;
      standing.push({ slug: node.slug, box });
      used.add(node.slug);
      const made = named(node, label);
      made.dataset.slug = node.slug;
      made.dataset.state = node.state;
      if (node.kind) made.dataset.kind = node.kind;
      made.toggleAttribute('data-pinned', node.pinned);
      made.style.setProperty('--colour', node.colour);
      put(made, place, size);
    }
    const places = new Map(nodes.map((node) => [node.slug, node]));
    const verbs: Box[] = [];
    for (const { key, from, to, label } of lines) {
      const [a, b] = [places.get(from), places.get(to)];
      if (label === undefined || !a || !b) continue;
      const place = toScreen({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
      const box = boxAround(place, label.length * 9 + 8, 0.8);
      if (standing.some((other) => overlap(other.box, box)) || verbs.some((other) => overlap(other, box)))
        continue;
      verbs.push(box);
      used.add(key);
      const made = element(key, 'line-name');
      write(made, label);
      put(made, place, 1);
    }
    for (const [key, made] of elements)
      if (!used.has(key)) {
        made.remove();
        elements.delete(key);
      }
  };

  return {
    draw,
    /** Whose name is there. */
    at: ({ x, y }: Point): string | undefined =>
      standing.find(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)?.slug,
    destroy: () => layer.remove(),
  };
};
