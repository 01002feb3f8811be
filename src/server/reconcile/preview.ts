import { xml } from '../../exports/xml.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { entityType } from '../../ontology/ontology.ts';
import type { Ask } from '../ask.ts';

interface Read {
  readonly __typename: EntityTypeName;
  readonly slug: string;
  readonly names: { readonly zh: string; readonly en: string | null };
  readonly summary: string | null;
  readonly degree: number;
}

/** A record at a glance, as a small page for a client's window; undefined where there is none. */
export const previewOf = async (ask: Ask, slug: string, base: string): Promise<string | undefined> => {
  const { entity } = await ask<{ entity: Read | null }>(
    'query ($slug: String!) { entity(slug: $slug) { __typename slug names { zh en } summary degree } }',
    { slug },
  );
  if (!entity) return undefined;
  const { names, summary, degree } = entity;
  const label = entityType(entity.__typename).label[ask.language];
  const joined =
    ask.language === 'zh' ? `${degree} 条关系` : degree === 1 ? '1 relationship' : `${degree} relationships`;
  const title = [names.zh, names.en]
    .filter((name) => name !== null)
    .map(xml)
    .join(' · ');
  return `<!doctype html>
<html lang="${ask.language}">
<meta charset="utf-8">
<title>${title}</title>
<style>:root { color-scheme: light dark } body { font: 14px/1.5 system-ui, sans-serif; margin: 12px } h1 { font-size: 16px; margin: 0 } p { margin: 6px 0 }</style>
<h1>${title}</h1>
<p>${xml(label)} · ${joined}</p>
${summary ? `<p>${xml(summary)}</p>` : ''}
<p><a href="${xml(`${base}/e/${encodeURIComponent(entity.slug)}`)}" target="_blank" rel="noopener">${xml(entity.slug)}</a></p>
</html>
`;
};
