import { useHref } from '../address.ts';
import { useWords } from '../words.ts';
import { Icon } from './icon.tsx';
import './behind.css';

const words = {
  behind: { zh: '背后的查询', en: 'The query behind this' },
  open: { zh: '在 GraphQL 中运行', en: 'Run it in GraphQL' },
};

/** What a page has asked of the public API: to read where it is, and to run. */
export const Behind = ({ query, variables }: { query: string; variables?: object }) => {
  const { say } = useWords();
  const href = useHref();
  const given = variables && Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '';
  return (
    <details class="behind">
      <summary>{say(words.behind)}</summary>
      <p>
        <a class="button" href={href('/graphql', { query, ...(given && { variables: given }) })}>
          <Icon name="play" size={13} />
          {say(words.open)}
        </a>
      </p>
      <pre tabIndex={0}>{query}</pre>
      {given && <pre>{given}</pre>}
    </details>
  );
};
