import { useHref } from '../address.ts';
import { colourOf, familyOf, signs, typeWords } from '../families.ts';
import { inLanguage, useWords, type Words } from '../words.ts';

/** The text in the reader's language; where it is only to be had in the other one, it says in which it is. */
export const Text = ({ words }: { words: Words }) => {
  const { lang } = useWords();
  const text = inLanguage(words, lang);
  const own = words[lang] !== null;
  return own ? <>{text}</> : <span lang={lang === 'zh' ? 'en' : 'zh-Hans'}>{text}</span>;
};

/** The sign of the type's family, in its colour. */
export const Dot = ({ type }: { type: string }) => (
  <svg
    class="dot"
    viewBox="-6 -6 12 12"
    style={{ '--colour': colourOf(type) }}
    aria-hidden="true"
    focusable="false"
  >
    <path d={signs[familyOf(type)]} />
  </svg>
);

export const TypeLabel = ({ type }: { type: string }) => {
  const { say } = useWords();
  return (
    <span class="type">
      <Dot type={type} />
      {say(typeWords(type))}
    </span>
  );
};

export interface Named {
  readonly __typename: string;
  readonly slug: string;
  readonly names: Words;
}

/** A record's name as a link to its page. */
export const EntityLink = ({ entity, dot = true }: { entity: Named; dot?: boolean }) => {
  const href = useHref();
  return (
    <a class="entity" href={href(`/e/${entity.slug}`)}>
      {dot && <Dot type={entity.__typename} />}
      <Text words={entity.names} />
    </a>
  );
};
