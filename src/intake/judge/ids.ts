import { pinyin } from 'pinyin-pro';
import { slugPattern } from '../../ontology/citation.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { fold } from '../../ontology/text.ts';

const longest = 64;

/** `天工Skywork 2.0` is `tiangong-skywork-2-0`: Chinese by its sound, a run of it as one word. */
export const slugOf = (name: string): string =>
  fold(
    name.replace(
      /\p{Script=Han}+/gu,
      (run) => ` ${pinyin(run, { toneType: 'none', type: 'array', v: true }).join('')} `,
    ),
  )
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');

const kebab = (type: EntityTypeName) => type.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

/** An id that nothing has yet: of the name, else with the owner's id before it, else with the type, else with a number. */
export const freshId = (
  { name, type, owner }: { name: string; type: EntityTypeName; owner: string | undefined },
  taken: (id: string) => boolean,
): string => {
  const slug = slugOf(name);
  const tries = [
    slug,
    ...(owner === undefined || slug === '' ? [] : [`${owner}-${slug}`]),
    slug === '' ? kebab(type) : `${slug}-${kebab(type)}`,
    `${kebab(type)}-${slug}`,
  ].map((text) => text.slice(0, longest).replace(/-+$/, ''));
  const free = tries.find((id) => slugPattern.test(id) && !taken(id));
  if (free !== undefined) return free;
  const stem = (tries.find((id) => slugPattern.test(id)) ?? kebab(type)).slice(0, longest - 8);
  for (let n = 2; ; n++) if (!taken(`${stem}-${n}`)) return `${stem}-${n}`;
};
