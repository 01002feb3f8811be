/** What a file holds, as far as its name says it. */
export interface Contents {
  readonly format: string;
  readonly extension: string;
  /** Arguments by name, as they were given; none: the whole graph. */
  readonly given?: Readonly<Record<string, readonly string[]>>;
  /** What an answer goes through: the name of its operation, where it has one. */
  readonly answer?: string | true;
}

/** Said in this order; what is not among them changes nothing that a name has to tell apart. */
const told = [
  'of',
  'records',
  'depth',
  'direction',
  'types',
  'relationships',
  'name',
  'section',
  'report',
  'claimedBy',
  'limit',
  'layout',
  'lang',
];
/** Those whose value says nothing without their name. */
const named = new Set(['depth', 'section', 'limit', 'report', 'claimedBy']);

/** Letters of any script, digits and a few signs that no file system minds. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}.~+_-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '');

/** Names longer than this are cut: file systems take 255 bytes. */
const longest = 60;
const cut = (text: string) => [...text].slice(0, longest).join('').replace(/-+$/, '');

/** `model-atlas-gexf-vivo-depth-2-islands.gexf`: different parts of the graph are not saved under one name. */
export const fileName = ({ format, extension, given = {}, answer }: Contents): string => {
  const parts = told.flatMap((name) => {
    const value = plain((given[name] ?? []).join('+').replaceAll(',', '+'));
    return value === '' ? [] : [named.has(name) ? `${name}-${value}` : value];
  });
  const question = answer === undefined ? [] : [answer === true ? 'answer' : plain(answer)];
  const rest = cut([...question, ...parts].join('-'));
  return `model-atlas-${format}${rest === '' ? '' : `-${rest}`}.${extension}`;
};

/** The header of a download: a plain name for old programs, the whole one for the others (RFC 6266). */
export const dispositionOf = (name: string, inline: boolean): string => {
  const ascii = name.replace(/[^\x20-\x7e]+/g, '_').replaceAll('"', '');
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${inline ? 'inline' : 'attachment'}; filename="${ascii}"${ascii === name ? '' : `; filename*=UTF-8''${whole}`}`;
};
