import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useWords } from '../words.ts';
import { save } from './save.ts';
import { SaveButtons } from './save-buttons.tsx';

const words = {
  save: { zh: '存为图片', en: 'Save the picture' },
  svg: { zh: '把这幅图存为 SVG', en: 'Save this picture as SVG' },
  png: { zh: '把这幅图存为 PNG', en: 'Save this picture as PNG' },
  failed: { zh: '没能存成图片', en: 'The picture could not be saved' },
};

/** What of an element's look a file has to say itself. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
];

/** The widest or highest that browsers draw without fail. */
const mostPixels = 4096;

/** The colour that the picture stands on. */
const paperBehind = (element: Element): string => {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return 'white';
};

/** The picture as it is on the screen, in a file that needs no style sheet. */
const standalone = (svg: SVGSVGElement) => {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  for (const [index, element] of copy.querySelectorAll('*').entries()) {
    const style = getComputedStyle(originals[index]!);
    const said = looks.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
    element.setAttribute('style', said);
    element.removeAttribute('class');
    const href = (originals[index] as SVGAElement).getAttribute('href');
    if (href !== null) element.setAttribute('href', new URL(href, location.href).href);
  }
  const { x, y, width, height } = svg.viewBox.baseVal;
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ x, y, width, height }))
    paper.setAttribute(name, String(value));
  paper.setAttribute('fill', paperBehind(svg));
  copy.prepend(paper);
  copy.removeAttribute('class');
  copy.removeAttribute('style');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  const text = new XMLSerializer().serializeToString(copy);
  return { text, width, height };
};

const asPng = async ({ text, width, height }: ReturnType<typeof standalone>): Promise<Blob> => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const scale = Math.min(2, mostPixels / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no pixels'))), 'image/png');
  });
};

/** A picture with two buttons that save it as it is on the screen, whatever is lit in it. */
export const Savable = ({ name, children }: { name: string; children: ComponentChildren }) => {
  const { say } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const take = async (kind: 'svg' | 'png') => {
    const svg = frame.current?.querySelector<SVGSVGElement>('svg:not(.icon)');
    if (!svg) return;
    try {
      const picture = standalone(svg);
      const blob =
        kind === 'png' ? await asPng(picture) : new Blob([picture.text], { type: 'image/svg+xml' });
      save(blob, `model-atlas-${name}.${kind}`);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div class="savable" ref={frame}>
      {children}
      <SaveButtons label={say(words.save)} kinds={{ svg: say(words.svg), png: say(words.png) }} take={take}>
        {failed && <span role="alert">{say(words.failed)}</span>}
      </SaveButtons>
    </div>
  );
};
