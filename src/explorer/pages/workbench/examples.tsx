import { useHref } from '../../address.ts';
import type { Example } from '../../page.ts';
import { useWords, type Words } from '../../words.ts';

const parametersOf = ({ name, query, variables }: Example) => ({
  example: name,
  query,
  ...(variables && { variables: JSON.stringify(variables, null, 2) }),
});

/** Worked examples by what one wants to know. Each is a link; a plain click opens it in the editor that is there. */
export const ExampleList = ({
  examples,
  groups,
  current,
  open,
}: {
  examples: readonly Example[];
  groups: Readonly<Record<string, Words>>;
  current?: string | undefined;
  open: (example: Example) => void;
}) => {
  const { say } = useWords();
  const href = useHref();
  const groupNames = [...new Set([...Object.keys(groups), ...examples.map(({ group }) => group)])];
  return (
    <>
      {groupNames.map((group) => {
        const members = examples.filter((example) => example.group === group);
        if (members.length === 0) return null;
        return (
          <section key={group} class="examples">
            <h2>{groups[group] ? say(groups[group]) : group}</h2>
            <ul>
              {members.map((example) => (
                <li key={example.name}>
                  <a
                    href={href('/graphql', parametersOf(example))}
                    aria-current={example.name === current ? 'true' : undefined}
                    onClick={(event) => {
                      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                      event.preventDefault();
                      open(example);
                    }}
                  >
                    <b>{say(example.title)}</b>
                    <span>{say(example.description)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
};
