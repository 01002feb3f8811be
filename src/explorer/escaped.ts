const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for elements and attributes in double quotes, where HTML or SVG is put together as text. */
export const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character]!);
