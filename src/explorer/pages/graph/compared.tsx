import type { SidesQuery } from '../../../../schema/explorer/queries.ts';
import type { Complete } from '../../ask.ts';
import { EntityLink, Text } from '../../parts/named.tsx';
import { useWords, type Words } from '../../words.ts';
import { verbsOf } from '../entity/groups.ts';
import { added, stepped, type View } from './state.ts';
import type { GraphModel } from './use-graph.ts';
import { words } from './words.ts';

export type TwoSides = Complete<SidesQuery>;
type Side = NonNullable<TwoSides['a']>;
type Edge = Side['relationships']['edges'][number];

const keyOf = ({ direction, neighbor, node }: Edge) => `${node.type} ${direction} ${neighbor.slug}`;

const verbOf = ({ direction, node }: Edge): Words => {
  const { verb, inverse } = verbsOf(node.type);
  const { zh, en } = direction === 'IN' ? inverse : verb;
  return { zh: zh?.replace(/^的/, '').replace(/是$/, '') ?? null, en };
};

const byVerb = (edges: readonly Edge[]) => {
  const groups = new Map<string, { verb: Words; edges: Edge[] }>();
  for (const edge of edges) {
    const key = `${edge.node.type} ${edge.direction}`;
    const group = groups.get(key) ?? { verb: verbOf(edge), edges: [] };
    group.edges.push(edge);
    groups.set(key, group);
  }
  return [...groups.values()].toSorted((a, b) => b.edges.length - a.edges.length);
};

/** Where two records are the same, and where they differ: by verb and what they are joined to. */
export const Compared = ({ sides: { a, b }, graph }: { sides: { a: Side; b: Side }; graph: GraphModel }) => {
  const { say } = useWords();
  const [ofA, ofB] = [a, b].map(
    (side) => new Map(side.relationships.edges.map((edge) => [keyOf(edge), edge])),
  );
  const shared = [...ofA!].filter(([key]) => ofB!.has(key)).map(([, edge]) => edge);
  const only = [
    { side: a, edges: [...ofA!].filter(([key]) => !ofB!.has(key)).map(([, edge]) => edge) },
    { side: b, edges: [...ofB!].filter(([key]) => !ofA!.has(key)).map(([, edge]) => edge) },
  ];
  const join = () =>
    graph.change((before) => {
      let view: View = added(before, [a.slug, b.slug]);
      for (const { node, direction, neighbor } of shared)
        for (const { slug } of [a, b])
          view = stepped(view, {
            of: slug,
            type: node.type,
            direction: direction === 'IN' ? 'IN' : 'OUT',
            brought: [neighbor.slug],
          });
      return view;
    });
  return (
    <section class="compared" id="compared" tabIndex={-1}>
      <h3>
        {say(a.names)} · {say(b.names)}
      </h3>
      {[a, b].map(
        ({ slug, names, relationships }) =>
          relationships.edges.length < relationships.totalCount && (
            <p key={slug} class="quiet">
              {say(words.cut, say(names), relationships.edges.length, relationships.totalCount)}
            </p>
          ),
      )}
      <h4>{say(words.shared, shared.length)}</h4>
      <Lists edges={shared} />
      {shared.length > 0 && (
        <button type="button" class="button tight" onClick={join}>
          {say(words.addShared)}
        </button>
      )}
      {only.map(({ side, edges }) => (
        <div key={side.slug}>
          <h4>{say(words.onlyOf, say(side.names), edges.length)}</h4>
          <Lists edges={edges} />
        </div>
      ))}
    </section>
  );
};

const Lists = ({ edges }: { edges: readonly Edge[] }) => {
  const { say } = useWords();
  if (edges.length === 0) return <p class="quiet">{say(words.none)}</p>;
  return (
    <dl>
      {byVerb(edges).map((group) => (
        <div key={`${group.verb.zh} ${group.verb.en}`}>
          <dt>
            <Text words={group.verb} />
          </dt>
          <dd>
            {group.edges.map((edge) => (
              <span key={keyOf(edge)} class="listed">
                <EntityLink entity={edge.neighbor} dot={false} />
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
};
