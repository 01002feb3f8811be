import { useEffect, useRef, useState } from 'preact/hooks';
import { useHref } from '../address.ts';
import { useAsk } from '../ask-context.ts';
import { useWords } from '../words.ts';

const words = {
  again: { zh: '再试一次', en: 'Try again' },
  home: { zh: '回到首页', en: 'To the start' },
  trying: { zh: '正在重试…', en: 'Trying…' },
};

/** What happened, by the code of the API, and what to do about it. */
const reasons: Readonly<Record<string, { zh: [string, string]; en: [string, string] }>> = {
  OFFLINE: {
    zh: ['服务器没有应答', '可能正在重启，或网络已断开。恢复后会自动继续，也可以现在再试。'],
    en: [
      'The server does not answer',
      'It may be restarting, or the network is down. This page goes on by itself when it is back; you can also try now.',
    ],
  },
  SERVICE_UNAVAILABLE: {
    zh: ['数据库暂时连不上', '页面能打开，但此刻读不到数据。请过一会儿再试。'],
    en: [
      'The database cannot be reached',
      'The pages work, but nothing can be read just now. Try again in a moment.',
    ],
  },
  TIMEOUT: {
    zh: ['这个问题花的时间太长', '请缩小范围，或者再试一次。'],
    en: ['This took too long', 'Ask for less, or try once more.'],
  },
  LIMIT_EXCEEDED: {
    zh: ['一次要得太多', '请减少所选记录或步数。'],
    en: ['That is too much at once', 'Choose fewer records, or fewer steps.'],
  },
};
const other: { zh: [string, string]; en: [string, string] } = {
  zh: ['没能得到答案', '服务器说：'],
  en: ['There is no answer', 'The server says:'],
};

/** In place of what could not be had: why, and what to do. */
export const Refused = ({
  refusal,
  again,
  small = false,
}: {
  refusal: { readonly code: string; readonly message: string };
  again?: () => unknown;
  offline?: boolean;
  small?: boolean;
}) => {
  const { lang, say } = useWords();
  const href = useHref();
  const [trying, setTrying] = useState(false);
  const reason = reasons[refusal.code];
  const [title, advice] = (reason ?? other)[lang];
  const retry = async () => {
    setTrying(true);
    await again?.();
    setTrying(false);
  };
  // Another way to ask means that the server is back: then nobody has to press anything.
  const ask = useAsk();
  const refusedBy = useRef(ask);
  useEffect(() => {
    if (refusedBy.current !== ask && refusal.code === 'OFFLINE') void retry();
    refusedBy.current = ask;
  }, [ask]);
  const Heading = small ? 'h3' : 'h1';
  return (
    <div class={small ? 'refused small' : 'refused column'} role="alert">
      <Heading>{title}</Heading>
      <p>{advice}</p>
      {reason === undefined && <pre>{refusal.message}</pre>}
      <p class="row">
        {again && (
          <button type="button" class="button primary" onClick={retry} disabled={trying}>
            {say(trying ? words.trying : words.again)}
          </button>
        )}
        {!small && <a href={href('/')}>{say(words.home)}</a>}
      </p>
    </div>
  );
};
