import { useMemo, useState } from 'preact/hooks';
import { type ChipsQuery, chips } from '../../../../schema/explorer/queries.ts';
import { amountWords } from '../../amounts.ts';
import type { Complete } from '../../ask.ts';
import type { DrawnGraph } from '../../drawing/graph.ts';
import { Picture } from '../../drawing/picture.tsx';
import '../../drawing/picture.css';
import type { Page } from '../../page.ts';
import { Behind } from '../../parts/behind.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Basis } from '../../parts/ground.tsx';
import { EntityLink, type Named } from '../../parts/named.tsx';
import { pageSight } from '../../parts/record-sight.ts';
import { Savable } from '../../parts/save-picture.tsx';
import { type Source, Sources } from '../../parts/sources.tsx';
import { both, sentenceOf, sourced, useSight } from '../../parts/trail.ts';
import { useWords } from '../../words.ts';
import '../../parts/question.css';

const words = {
  title: { zh: '芯片与替代品', en: 'Chips and what replaces them' },
  lead: {
    zh: (chips: number, replaced: number) =>
      `${chips} 种芯片，其中 ${replaced} 种写明了替代品。对每一种：谁研制、拿什么替代、有什么不利之处、谁这么说。`,
    en: (chips: number, replaced: number) =>
      `${chips} chips; for ${replaced} of them a substitute is named. Of each: who makes it, what replaces it, what is said against it, and who says so.`,
  },
  picture: { zh: '芯片、厂商、替代关系与不利之处', en: 'Chips, their makers, substitutes and drawbacks' },
  chip: { zh: '芯片', en: 'Chip' },
  maker: { zh: '厂商', en: 'Made by' },
  substitutes: { zh: '替代品', en: 'Replaced by' },
  against: { zh: '不利之处', en: 'Said against it' },
  figures: { zh: '参数', en: 'Figures' },
  restricted: { zh: '受出口管制', en: 'export restricted' },
  none: { zh: '没有可列出的芯片。', en: 'There is no chip to list.' },
  unsaid: { zh: '未写明', en: 'none stated' },
  traits: { zh: '特点', en: 'What it is like' },
  process: { zh: 'nm 制程', en: 'nm process' },
  tflops: { zh: 'TFLOPS（FP16）', en: 'TFLOPS (FP16)' },
};

type Chip = NonNullable<Complete<ChipsQuery>['chips']>['nodes'][number];
interface Edge {
  readonly node: Named;
  readonly relationship: {
    readonly id: string;
    readonly basis: string;
    readonly citations: readonly Source[];
  } | null;
}

/** The records at the other ends, each with who says so. */
const Ends = ({ edges, sources = true }: { edges: readonly Edge[]; sources?: boolean }) => {
  const { say } = useWords();
  if (edges.length === 0) return <span class="quiet">{say(words.unsaid)}</span>;
  return (
    <ul class="said-list">
      {edges.map(({ node, relationship }) => (
        <li key={node.slug}>
          <EntityLink entity={node} dot={false} />
          {relationship && <Basis basis={relationship.basis} />}
          {sources && relationship && <Sources sources={relationship.citations} />}
        </li>
      ))}
    </ul>
  );
};

/** What is drawn: chips, what they are joined to by the columns of the table. */
const drawn = (found: readonly Chip[]): DrawnGraph => {
  const nodes = new Map<string, Named>();
  const edges = new Map<string, DrawnGraph['edges'][number]>();
  const add = (type: string, start: Named, end: Named, id: string | undefined) => {
    nodes.set(start.slug, start).set(end.slug, end);
    const key = id ?? `${start.slug}~${type}~${end.slug}`;
    edges.set(key, { id: key, type, start: start.slug, end: end.slug });
  };
  for (const chip of found) {
    for (const { node, relationship } of chip.makers.edges) add('MAKES', node, chip, relationship?.id);
    for (const { node, relationship } of chip.substitutes.edges)
      add('SUBSTITUTES_FOR', node, chip, relationship?.id);
    for (const { node, relationship } of chip.challenges.edges) add('FACES', chip, node, relationship?.id);
  }
  return {
    nodes: [...nodes.values()].map(({ slug, names, __typename }) => ({ slug, names, type: __typename })),
    edges: [...edges.values()],
  };
};

/** What the table says, a statement a line, with who says so. */
const linesOf = (found: readonly Chip[]) =>
  found.flatMap((chip) => {
    const said = (type: string, edges: readonly Edge[], isFrom: boolean) =>
      edges.map(({ node, relationship }) =>
        sourced(
          sentenceOf(type, isFrom ? chip.names : node.names, isFrom ? node.names : chip.names),
          relationship?.citations ?? [],
        ),
      );
    return [
      ...said('SUBSTITUTES_FOR', chip.substitutes.edges, false),
      ...said('FACES', chip.challenges.edges, true),
    ];
  });

const View = ({ data: { found } }: { data: { readonly found: readonly Chip[] } }) => {
  const { say } = useWords();
  const graph = useMemo(() => drawn(found), [found]);
  const [pointed, setPointed] = useState<string>();
  const replaced = found.filter(({ substitutes }) => substitutes.edges.length > 0).length;
  useSight(
    () =>
      pageSight(
        words.title,
        'chips',
        both((lang) => words.lead[lang](found.length, replaced)),
        linesOf(found),
      ),
    [found],
  );
  if (found.length === 0)
    return (
      <div class="column question">
        <h1>{say(words.title)}</h1>
        <p class="quiet">{say(words.none)}</p>
      </div>
    );
  return (
    <div class="column question chips-page">
      <h1>{say(words.title)}</h1>
      <p class="lead">{say(words.lead, found.length, replaced)}</p>
      <section class="question-picture" aria-label={say(words.picture)}>
        <Savable name="chips">
          <Picture graph={graph} label={say(words.picture)} aspect={2.4} pointed={pointed} />
        </Savable>
      </section>
      <DataTable<Chip>
        name="chips"
        label={say(words.title)}
        rows={found}
        keyOf={({ slug }) => slug}
        nameOf={({ names }) => say(names)}
        point={setPointed}
        columns={[
          {
            key: 'chip',
            label: say(words.chip),
            order: ({ names }) => say(names),
            cell: (chip) => (
              <>
                <EntityLink entity={chip} />
                {chip.exportRestricted && <span class="tag">{say(words.restricted)}</span>}
              </>
            ),
          },
          {
            key: 'maker',
            label: say(words.maker),
            order: ({ makers }) => (makers.edges[0] ? say(makers.edges[0].node.names) : null),
            group: ({ makers }) =>
              makers.edges.map(({ node }) => say(node.names)).join(', ') || say(words.unsaid),
            cell: ({ makers }) => <Ends edges={makers.edges} sources={false} />,
          },
          {
            key: 'substitutes',
            label: say(words.substitutes),
            order: ({ substitutes }) => substitutes.edges.length,
            cell: ({ substitutes }) => <Ends edges={substitutes.edges} />,
          },
          {
            key: 'against',
            label: say(words.against),
            order: ({ challenges }) => challenges.edges.length,
            cell: ({ challenges }) => <Ends edges={challenges.edges} />,
          },
          {
            key: 'traits',
            label: say(words.traits),
            cell: ({ traits }) => <Ends edges={traits.edges} />,
          },
          {
            key: 'figures',
            label: say(words.figures),
            order: ({ fp16Tflops, processNm }) => fp16Tflops ?? processNm,
            cell: ({ fp16Tflops, processNm }) => (
              <>
                {processNm !== null && (
                  <span class="block nowrap">
                    {say(amountWords({ value: processNm, unit: words.process.en, unitZh: words.process.zh }))}
                  </span>
                )}
                {fp16Tflops !== null && (
                  <span class="block nowrap">
                    {say(amountWords({ value: fp16Tflops, unit: words.tflops.en, unitZh: words.tflops.zh }))}
                  </span>
                )}
                {processNm === null && fp16Tflops === null && '—'}
              </>
            ),
          },
        ]}
      />
      <Behind query={chips} />
    </div>
  );
};

export const page: Page<{ readonly found: readonly Chip[] }> = {
  title: (_, lang) => words.title[lang],
  load: async ({ ask }) => {
    const found: Chip[] = [];
    for (let after: string | null = null; ; ) {
      const { chips: one }: Complete<ChipsQuery> = await ask(chips, { after });
      found.push(...one.nodes);
      after = one.pageInfo.endCursor;
      if (!one.pageInfo.hasNextPage) return { found };
    }
  },
  View,
};
