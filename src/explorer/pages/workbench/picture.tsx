import { useContext, useEffect, useState } from 'preact/hooks';
import { PlaceContext } from '../../address.ts';
import type { DrawnGraph } from '../../drawing/graph.ts';
import { Picture } from '../../drawing/picture.tsx';
import '../../drawing/picture.css';
import { Savable } from '../../parts/save-picture.tsx';
import { useWords } from '../../words.ts';
import type { Answered } from './answered.ts';

const words = {
  drawing: { zh: '正在画…', en: 'Drawing …' },
  label: {
    zh: (nodes: number, edges: number) => `${nodes} 条记录，${edges} 条关联`,
    en: (nodes: number, edges: number) => `${nodes} records, ${edges} relationships`,
  },
  none: {
    zh: '答案没有经过任何记录，画不出图。',
    en: 'The answer goes through no record: there is nothing to draw.',
  },
  many: {
    zh: (shown: number, all: number) => `画出关联最多的 ${shown} 条记录，共 ${all} 条。全部内容请用“带走”。`,
    en: (shown: number, all: number) =>
      `Drawn are the ${shown} records with most relationships, of ${all}. For all of them, take the answer away.`,
  },
  failed: { zh: '没能画成：', en: 'It could not be drawn:' },
};

interface D3File {
  readonly nodes: readonly { id: string; type: string; properties: { nameZh?: string; nameEn?: string } }[];
  readonly links: readonly { id: string; source: string; target: string; type: string }[];
}

const most = 100;

/** Those with most relationships, where there are more than can be read. */
const core = (graph: DrawnGraph): DrawnGraph => {
  const { nodes, edges } = graph;
  if (nodes.length <= most) return graph;
  const degree = new Map<string, number>();
  for (const { start, end } of edges)
    for (const slug of [start, end]) degree.set(slug, (degree.get(slug) ?? 0) + 1);
  const kept = nodes.toSorted((a, b) => (degree.get(b.slug) ?? 0) - (degree.get(a.slug) ?? 0)).slice(0, most);
  const slugs = new Set(kept.map(({ slug }) => slug));
  return { nodes: kept, edges: edges.filter(({ start, end }) => slugs.has(start) && slugs.has(end)) };
};

/** The records that an answer goes through, drawn. */
export const AnswerPicture = ({ answered, aspect }: { answered: Answered; aspect: number }) => {
  const { say } = useWords();
  const { root } = useContext(PlaceContext);
  const [graph, setGraph] = useState<DrawnGraph>();
  const [trouble, setTrouble] = useState<string>();
  useEffect(() => {
    const stop = new AbortController();
    setGraph(undefined);
    setTrouble(undefined);
    const draw = async () => {
      const { query, variables, operationName } = answered.sent;
      const response = await fetch(`${root}export/d3`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables, operationName }),
        signal: stop.signal,
      });
      if (!response.ok) throw new Error(((await response.json()) as { error: string }).error);
      const { nodes, links } = (await response.json()) as D3File;
      setGraph({
        nodes: nodes.map(({ id, type, properties: { nameZh, nameEn } }) => ({
          slug: id,
          type,
          names: { zh: nameZh ?? null, en: nameEn ?? null },
        })),
        edges: links.map(({ id, type, source, target }) => ({ id, type, start: source, end: target })),
      });
    };
    draw().catch((error: unknown) => {
      if (!stop.signal.aborted) setTrouble(error instanceof Error ? error.message : String(error));
    });
    return () => stop.abort();
  }, [answered, root]);
  if (trouble !== undefined)
    return (
      <p class="answer-note" role="alert">
        {say(words.failed)} {trouble}
      </p>
    );
  if (graph === undefined) return <p class="answer-note">{say(words.drawing)}</p>;
  if (graph.nodes.length === 0) return <p class="answer-note">{say(words.none)}</p>;
  const shown = core(graph);
  return (
    <>
      <p class="answer-note quiet">
        {shown === graph
          ? say(words.label, graph.nodes.length, graph.edges.length)
          : say(words.many, shown.nodes.length, graph.nodes.length)}
      </p>
      <Savable name="answer">
        <Picture
          graph={shown}
          label={say(words.label, shown.nodes.length, shown.edges.length)}
          aspect={Math.min(Math.max(aspect, 0.5), 2)}
        />
      </Savable>
    </>
  );
};
