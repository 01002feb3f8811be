import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { Refusal, refusalOf } from '../../ask.ts';
import { useAsk } from '../../ask-context.ts';
import { rememberView } from './address.ts';
import { type Known, knownFor } from './data.ts';
import { placed, type Room } from './place.ts';
import { type Places, placedApart, type Wanted } from './placing.ts';
import { seenOf } from './seen.ts';
import { broughtIn, most, stepsShow, type View } from './state.ts';

/** What places are to be reckoned from; undefined: all have theirs. */
const wantedFor = (view: View, { records, lines }: Known, room: Room): Wanted | undefined => {
  const there = new Set(broughtIn(view));
  const those = records.filter(({ slug }) => there.has(slug));
  if (those.every(({ slug }) => view.at.has(slug))) return undefined;
  return { records: those, links: lines.filter(stepsShow(view)), at: view.at, room };
};

/** Places for whoever has none, by the relationships that the view shows. */
export const withPlaces = (view: View, known: Known, room: Room): View => {
  const wanted = wantedFor(view, known, room);
  return wanted ? { ...view, at: placed(wanted.records, wanted.links, wanted.at, room) } : view;
};

/** The same without holding the page up. */
const withPlacesApart = async (view: View, known: Known, room: Room): Promise<View> => {
  const wanted = wantedFor(view, known, room);
  return wanted ? { ...view, at: await placedApart(wanted) } : view;
};

/** What was moved, pinned and picked while a change was under way stays so. */
const rebased = (next: View, before: View, now: View): View => {
  if (now === before) return next;
  const moved = [...now.at].filter(([slug, place]) => before.at.get(slug) !== place && next.at.has(slug));
  const at: Places = moved.length > 0 ? new Map([...next.at, ...moved]) : next.at;
  return {
    ...next,
    at,
    pinned: now.pinned === before.pinned ? next.pinned : [...new Set([...next.pinned, ...now.pinned])],
    picked: now.picked === before.picked ? next.picked : now.picked,
  };
};

/** To ask whether anything lacks a place, no room is needed. */
const noRoom: Room = { width: 0, height: 0 };

export type Change = (view: View) => View | Promise<View>;

export interface Trouble {
  readonly refusal: { readonly code: string; readonly message: string };
  readonly again: () => void;
}

/** The picture: what it holds, what may be done with it, and what was before. */
export const useGraph = (first: { readonly view: View; readonly known: Known }, room: () => Room) => {
  const ask = useAsk();
  const [view, setView] = useState(first.view);
  const [known, setKnown] = useState(first.known);
  const [past, setPast] = useState<readonly View[]>([]);
  const [future, setFuture] = useState<readonly View[]>([]);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  /** What came last: to be looked for outside the window. */
  const [fresh, setFresh] = useState<readonly string[]>([]);
  const current = useRef(view);
  const complete = useRef({ known: first.known, slugs: new Set(broughtIn(first.view)) });

  /** Everything that is needed to show a view, whichever views were shown before. */
  const fetched = useCallback(
    async (next: View): Promise<View> => {
      const slugs = broughtIn(next);
      if (slugs.every((slug) => complete.current.slugs.has(slug))) return next;
      const found = await knownFor(ask, slugs);
      complete.current = { known: found, slugs: new Set(slugs) };
      setKnown(found);
      return next;
    },
    [ask],
  );

  const put = useCallback((next: View) => {
    current.current = next;
    setView(next);
    rememberView(next);
  }, []);

  const run = useCallback(
    async (change: Change, keep: boolean) => {
      const before = current.current;
      let done = false;
      setTrouble(undefined);
      setBusy(true);
      try {
        const changed = await change(before);
        if (broughtIn(changed).length > most) throw new Refusal('TOO_MANY', String(most));
        const full = await fetched(changed);
        const placed = await withPlacesApart(full, complete.current.known, room());
        const next = rebased(placed, before, current.current);
        const had = new Set(broughtIn(before));
        setFresh(broughtIn(next).filter((slug) => !had.has(slug)));
        put(next);
        if (keep) {
          setPast((views) => [...views.slice(-99), before]);
          setFuture([]);
        }
        done = true;
      } catch (error) {
        setTrouble({ refusal: refusalOf(error), again: () => void run(change, keep) });
      }
      setBusy(false);
      return done;
    },
    [fetched, put, room],
  );

  const [arranged, setArranged] = useState(() => wantedFor(first.view, first.known, noRoom) === undefined);
  /** Places for a picture of which nothing was seen yet; `anew`: for all, as this window wants them. */
  const arrange = useCallback(
    async (anew: boolean) => {
      setArranged(false);
      try {
        const before = current.current;
        const bare = anew ? { ...before, at: new Map() } : before;
        const placed = await withPlacesApart(bare, complete.current.known, room());
        current.current = rebased(placed, before, current.current);
        setView(current.current);
        setArranged(true);
      } catch (error) {
        setTrouble({ refusal: refusalOf(error), again: () => void arrange(anew) });
      }
    },
    [room],
  );

  type Views = readonly View[];
  const step = async (from: Views, rest: (views: Views) => void, keep: (before: View) => void) => {
    const target = from.at(-1);
    const before = current.current;
    if (!target || !(await run(() => target, false))) return;
    rest(from.slice(0, -1));
    keep(before);
  };
  const undo = () => step(past, setPast, (before) => setFuture((views) => [...views, before]));
  const redo = () => step(future, setFuture, (before) => setPast((views) => [...views, before]));

  const seen = useMemo(() => seenOf(view, known), [view, known]);
  return {
    view,
    known,
    seen,
    busy,
    trouble,
    fresh,
    /** Changes the picture; can be undone. */
    change: (change: Change) => run(change, true),
    /** Changes what is picked; cannot be undone. */
    pick: (slugs: readonly string[]) => put({ ...current.current, picked: slugs }),
    undo: past.length > 0 ? undo : undefined,
    redo: future.length > 0 ? redo : undefined,
    arranged,
    arrange,
    dismiss: () => setTrouble(undefined),
  };
};

export type GraphModel = ReturnType<typeof useGraph>;
