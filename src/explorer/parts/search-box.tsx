import { useContext, useEffect, useId, useRef, useState } from 'preact/hooks';
import { search } from '../../../schema/explorer/queries.ts';
import { PlaceContext, useHref } from '../address.ts';
import { Refusal } from '../ask.ts';
import { useAsk } from '../ask-context.ts';
import { typeWords } from '../families.ts';
import { useWords } from '../words.ts';
import { Icon } from './icon.tsx';
import { Dot, type Named } from './named.tsx';

const words = {
  label: { zh: '按名称查找', en: 'Find by name' },
  hint: { zh: '企业、模型、芯片、政策，可用拼音', en: 'Company, model, policy …' },
  none: {
    zh: (text: string) => `没有名称像“${text}”的记录。试试更短的词、拼音，或另一种语言。`,
    en: (text: string) => `Nothing is called “${text}”. Try fewer letters, pinyin, or the other language.`,
  },
  failed: { zh: '搜索没有应答，请再试一次。', en: 'The search did not answer; try again.' },
  count: {
    zh: (count: number) => `${count} 个结果，用上下箭头选择`,
    en: (count: number) => `${count} results; arrow keys to choose`,
  },
};

const debounceMs = 90;

export type Hit = Named & {
  readonly degree: number;
  readonly highlight: readonly { text: string; matched: boolean }[];
};

/**
 * A combobox over every name, in either language, pinyin and initials included; the best hit is picked beforehand, so that
 * Enter opens it. Without a script it is a form that leads to the page of results.
 */
export const SearchBox = ({
  focus = false,
  onPick,
  label,
  initial = '',
  action = '/search',
  name = 'q',
}: {
  focus?: boolean;
  /** What a pick does; absent: opens the record's page. */
  onPick?: (hit: Named) => void;
  label?: string;
  initial?: string;
  /** Where its form leads without a script, and what it calls the text there. */
  action?: string;
  name?: string;
}) => {
  const { say } = useWords();
  const ask = useAsk();
  const href = useHref();
  const { lang: given } = useContext(PlaceContext);
  const id = useId();
  const [text, setText] = useState(initial);
  const [hits, setHits] = useState<readonly Hit[]>();
  const [failed, setFailed] = useState(false);
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const wanted = text.trim();

  useEffect(() => {
    if (focus) input.current?.focus({ preventScroll: true });
    // What was typed before the script came.
    const typed = input.current?.value;
    if (typed && typed !== initial) {
      setText(typed);
      setOpen(true);
    }
  }, [focus]);

  useEffect(() => {
    if (!open || wanted === '') {
      setHits(undefined);
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const answer = await ask(search, { text: wanted, first: 8 }, stop.signal);
        setHits(answer.search.hits.map(({ entity, highlight }) => ({ ...entity, highlight })));
        setFailed(false);
        setActive(0);
      } catch (error) {
        if (stop.signal.aborted) return;
        setHits(undefined);
        setFailed(error instanceof Refusal);
      }
    }, debounceMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [wanted, open, ask]);

  const pick = (hit: Hit) => {
    setOpen(false);
    if (onPick) {
      setText('');
      onPick(hit);
    } else location.assign(href(`/e/${hit.slug}`));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const count = hits?.length ?? 0;
    const move = (to: number) => {
      event.preventDefault();
      setOpen(true);
      if (count > 0) setActive((to + count) % count);
    };
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active - 1);
    else if (event.key === 'Home' && open && count > 0) move(0);
    else if (event.key === 'End' && open && count > 0) move(count - 1);
    else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setOpen(false);
    } else if (event.key === 'Enter') {
      const hit = open ? hits?.[active] : undefined;
      if (hit) {
        event.preventDefault();
        pick(hit);
      } else if (onPick) event.preventDefault();
    }
  };
  const shown = open && wanted !== '' && (hits !== undefined || failed);
  const found = shown && hits !== undefined && hits.length > 0;
  return (
    <search class="search-box">
      <form action={href(action).split('?')[0]} method="get">
        {given && <input type="hidden" name="lang" value={given} />}
        <label class="visually-hidden" for={`${id}-input`}>
          {label ?? say(words.label)}
        </label>
        <Icon name="search" />
        <input
          id={`${id}-input`}
          ref={input}
          name={name}
          type="text"
          role="combobox"
          autofocus={focus}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          placeholder={label ?? say(words.hint)}
          aria-expanded={found}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={found ? `${id}-${active}` : undefined}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
      </form>
      {/* A press must not take the focus from the input, which would close the list before the click. */}
      <div class="hits" hidden={!shown} onMouseDown={(event) => event.preventDefault()}>
        <ul id={`${id}-list`} role="listbox" aria-label={say(words.label)} hidden={!found}>
          {hits?.map((hit, index) => (
            <li
              key={hit.slug}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseMove={() => setActive(index)}
              onClick={() => pick(hit)}
            >
              <Dot type={hit.__typename} />
              <HitName hit={hit} />
              <span class="quiet">{say(typeWords(hit.__typename))}</span>
            </li>
          ))}
        </ul>
        {shown && hits?.length === 0 && <p>{say(words.none, wanted)}</p>}
        {shown && failed && <p>{say(words.failed)}</p>}
      </div>
      <p class="visually-hidden" role="status">
        {found && say(words.count, hits.length)}
      </p>
    </search>
  );
};

/** The name in the reader's language with what was matched in bold, and the other name beside it. */
export const HitName = ({ hit }: { hit: Hit }) => {
  const { lang, say } = useWords();
  const name = say(hit.names);
  const marked = hit.highlight.map(({ text }) => text).join('');
  const other = lang === 'zh' ? hit.names.en : hit.names.zh;
  const marks = hit.highlight.map(({ text, matched }, index) =>
    matched ? <b key={index}>{text}</b> : <span key={index}>{text}</span>,
  );
  return (
    <span class="hit">
      {marked === name ? marks : name}
      {other && other !== name && (
        <small lang={lang === 'zh' ? 'en' : 'zh-Hans'}>{marked === other ? marks : other}</small>
      )}
      {marked !== name && marked !== other && marked !== '' && <small>{marks}</small>}
    </span>
  );
};
