import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useAsk } from '../../ask-context.ts';
import { typeWords } from '../../families.ts';
import { Dot } from '../../parts/named.tsx';
import { SaveTable } from '../../parts/save-table.tsx';
import { basisWords, Sources } from '../../parts/sources.tsx';
import { useWords } from '../../words.ts';
import { type Arounds, bringing } from './around.ts';
import { stride, without, withPins } from './state.ts';
import { type Order, type Row, rowsOf } from './twin-rows.ts';
import type { GraphModel } from './use-graph.ts';
import { words } from './words.ts';

const columns = [
  { by: 'name', label: words.name },
  { by: 'type', label: words.type },
  { by: 'here', label: words.here },
  { by: 'joined', label: words.joined },
] as const;

/** The picture as a table that opens: records, their verbs with numbers, the statements of these with their sources. */
export const Twin = ({
  graph,
  arounds,
  onLine,
  onPoint,
}: {
  graph: GraphModel;
  arounds: Arounds;
  onLine: (start: string, end: string) => void;
  onPoint: (slug: string | undefined) => void;
}) => {
  const { lang, say } = useWords();
  const ask = useAsk();
  const [order, setOrder] = useState<Order>({ by: 'here', down: true });
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState('');
  const body = useRef<HTMLTableSectionElement>(null);
  const { seen, known, view } = graph;
  const rows = useMemo(
    () => rowsOf(seen, known.lines, arounds, open, order, lang),
    [seen, known, arounds, open, order, lang],
  );
  const index = Math.max(
    0,
    rows.findIndex(({ key }) => key === active),
  );
  /** The focus goes with the active row only when it was moved by a key. */
  const moved = useRef(false);
  const inside = useRef(false);
  useLayoutEffect(() => {
    // A row that is put elsewhere, or goes, loses the focus.
    const lost = inside.current && document.activeElement === document.body;
    if (!moved.current && !lost) return;
    moved.current = false;
    body.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus({ preventScroll: lost });
  });
  useEffect(() => {
    const left = ({ target }: Event) => {
      inside.current = body.current?.contains(target as Node) ?? false;
    };
    addEventListener('pointerdown', left);
    addEventListener('focusin', left);
    return () => {
      removeEventListener('pointerdown', left);
      removeEventListener('focusin', left);
    };
  }, []);
  const go = (to: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, to))];
    if (!row) return;
    moved.current = true;
    setActive(row.key);
  };
  const toggle = (key: string, wanted = !open.has(key)) => {
    const next = new Set(open);
    if (wanted) next.add(key);
    else next.delete(key);
    setOpen(next);
  };
  const openRecord = (slug: string, wanted?: boolean) => {
    void arounds.load(slug);
    toggle(slug, wanted);
  };
  const pick = (slug: string) =>
    graph.pick(
      view.picked.includes(slug) ? view.picked.filter((one) => one !== slug) : [...view.picked, slug],
    );
  const enter = (row: Row) => {
    if (row.kind === 'record') openRecord(row.record.slug);
    else if (row.kind === 'verb') {
      if (row.here < row.verb.count && !graph.busy) {
        toggle(row.key, true);
        void graph.change(bringing(ask, row.slug, row.verb));
      } else toggle(row.key);
    } else if (row.kind === 'line') onLine(row.line.start, row.line.end);
    else void arounds.load(row.slug, true);
  };
  const subject = (row: Row) =>
    row.kind === 'record' ? row.record.slug : row.kind === 'line' ? row.far.slug : row.slug;
  const parentOf = (from: number) => {
    const level = levelOf(rows[from]!);
    for (let at = from - 1; at >= 0; at--) if (levelOf(rows[at]!) < level) return at;
    return from;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[index];
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const isOpen = (row.kind === 'record' || row.kind === 'verb') && row.open;
    const keys: Record<string, () => void> = {
      ArrowDown: () => go(index + 1),
      ArrowUp: () => go(index - 1),
      PageDown: () => go(index + 10),
      PageUp: () => go(index - 10),
      Home: () => go(0),
      End: () => go(rows.length - 1),
      ArrowRight: () => {
        if (isOpen) go(index + 1);
        else if (row.kind === 'record') openRecord(row.record.slug, true);
        else if (row.kind === 'verb') toggle(row.key, true);
      },
      ArrowLeft: () => {
        if (isOpen) toggle(row.key, false);
        else go(parentOf(index));
      },
      Enter: () => enter(row),
      ' ': () => pick(subject(row)),
      p: () => {
        const slug = subject(row);
        void graph.change((v) => withPins(v, [slug], !v.pinned.includes(slug)));
      },
      Delete: () => {
        go(index > 0 ? index - 1 : index + 1);
        void graph.change((v) => without(v, [subject(row)]));
      },
    };
    const action = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!action) return;
    event.preventDefault();
    moved.current = true;
    action();
  };
  return (
    <div class="twin-table">
      <p class="quiet small" id="twin-help">
        {say(words.tableHelp)}
      </p>
      <table
        role="treegrid"
        aria-label={say(words.tableLabel)}
        aria-multiselectable="true"
        aria-describedby="twin-help"
      >
        <thead>
          <tr>
            {columns.map(({ by, label }) => (
              <th
                key={by}
                scope="col"
                class={`col-${by}`}
                aria-sort={order.by === by ? (order.down ? 'descending' : 'ascending') : 'none'}
              >
                <button
                  type="button"
                  onClick={() =>
                    setOrder({ by, down: order.by === by ? !order.down : by === 'here' || by === 'joined' })
                  }
                >
                  {say(label)}
                  <span aria-hidden="true">{order.by === by ? (order.down ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown} onMouseLeave={() => onPoint(undefined)}>
          {rows.map((row, place) => (
            <tr
              key={row.key}
              class={`row-${row.kind}`}
              aria-level={levelOf(row)}
              aria-expanded={row.kind === 'record' || row.kind === 'verb' ? row.open : undefined}
              aria-selected={
                row.kind === 'verb' || row.kind === 'waiting' ? undefined : view.picked.includes(subject(row))
              }
              tabIndex={place === index ? 0 : -1}
              data-slug={subject(row)}
              onFocus={() => {
                setActive(row.key);
                onPoint(subject(row));
              }}
              onMouseEnter={() => onPoint(subject(row))}
              onClick={(event) => {
                setActive(row.key);
                if ((event.target as HTMLElement).closest('.twist')) enter(row);
                else if (row.kind === 'verb' || row.kind === 'waiting' || row.kind === 'line') enter(row);
                else if (event.shiftKey || event.ctrlKey || event.metaKey) pick(row.record.slug);
                else graph.pick([row.record.slug]);
              }}
            >
              <Cells row={row} pinned={view.pinned} />
            </tr>
          ))}
        </tbody>
      </table>
      <SaveTable name={view.roots[0] ?? 'graph'} table={() => body.current?.closest('table')} />
    </div>
  );
};

const levelOf = ({ kind }: Row) => (kind === 'record' ? 1 : kind === 'line' ? 3 : 2);

const Cells = ({ row, pinned }: { row: Row; pinned: readonly string[] }) => {
  const { say } = useWords();
  if (row.kind === 'record') {
    const { record, here, open } = row;
    return (
      <>
        <td role="gridcell">
          <span class="twist" aria-hidden="true">
            {open ? '▾' : '▸'}
          </span>
          <Dot type={record.__typename} />
          {say(record.names)}
          {pinned.includes(record.slug) && <span class="pinned"> · {say(words.pin)}</span>}
        </td>
        <td role="gridcell" class="quiet">
          {say(typeWords(record.__typename))}
        </td>
        <td role="gridcell" class="number">
          {here}
        </td>
        <td role="gridcell" class="number">
          {record.degree}
        </td>
      </>
    );
  }
  if (row.kind === 'verb') {
    const more = Math.min(stride, row.verb.count - row.here);
    return (
      <>
        <td role="gridcell" colSpan={2}>
          <span class="twist" aria-hidden="true">
            {row.open ? '▾' : '▸'}
          </span>
          {say(row.verb.words)}
          {more > 0 && <span class="bring">{say(words.bring, more)}</span>}
        </td>
        <td role="gridcell" class="number">
          {row.here}
        </td>
        <td role="gridcell" class="number">
          {row.verb.count}
        </td>
      </>
    );
  }
  if (row.kind === 'waiting')
    return (
      <td role="gridcell" colSpan={4} class="quiet">
        {say(row.failed ? words.again : words.loading)}
      </td>
    );
  const { line, far } = row;
  return (
    <td role="gridcell" colSpan={4}>
      <Dot type={far.__typename} />
      {say(far.names)}
      {line.basis !== 'STATED' && (
        <span class="basis">{say(basisWords[line.basis] ?? { zh: line.basis, en: line.basis })}</span>
      )}
      <Sources sources={line.citations} />
    </td>
  );
};
