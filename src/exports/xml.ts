/** What XML 1.0 has no way to write: most control characters, half characters, and two that are none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are meant
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text without what XML cannot hold. */
export const writable = (text: string): string => text.replace(unwritable, '\ufffd');

/** Text for an attribute in double quotes or for an element. */
export const xml = (text: string): string => writable(text).replace(/[&<>"\t\n\r]/g, (c) => entities[c]!);

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `<name a="…"/>`, or with what stands inside; an attribute without a value is left out. */
export const element = (name: string, attributes: Attributes, inside?: string): string => {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const written = given.map(([key, value]) => ` ${key}="${xml(String(value))}"`).join('');
  return inside === undefined ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
};
