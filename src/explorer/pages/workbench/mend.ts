import { mendWords } from './mend-words.ts';

/**
 * A tab of GraphiQL holds the button that closes it, which a tab must not: its tabs are a list of buttons here, of which one is
 * the current.
 */
const mendTabs = (element: Element) => {
  for (const tab of element.querySelectorAll('.graphiql-tab[role], .graphiql-tab[aria-selected]')) {
    const chosen = tab.getAttribute('aria-selected') === 'true';
    tab.parentElement?.removeAttribute('role');
    tab.removeAttribute('role');
    tab.removeAttribute('aria-selected');
    tab.querySelector('.graphiql-tab-button')?.setAttribute('aria-current', String(chosen));
  }
};

/** Fields of its explorer are named by the word before them, which only eyes put together. */
const mendFields = (element: Element) => {
  const fields = element.querySelectorAll(
    '.graphiql-plugin :is(input[type="text"], select):not([aria-label], [id])',
  );
  for (const field of fields) {
    const line = field.closest('div');
    const name = field.matches('select') ? 'Operation' : line?.textContent?.trim().split(':')[0]?.slice(-40);
    field.setAttribute('aria-label', name || 'Value');
  }
};

/** What GraphiQL's own pane lacks, in words of the page's language and for those who cannot see it; it draws its parts again and again. */
export const mend = (element: Element) => {
  const all = () => {
    mendTabs(element);
    mendFields(element);
    mendWords(element);
  };
  all();
  const changes = new MutationObserver(all);
  changes.observe(element, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['role', 'aria-selected', 'aria-label'],
  });
  changes.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
};
