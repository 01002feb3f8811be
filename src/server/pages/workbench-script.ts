/**
 * What runs in the browser on the GraphiQL page, before and after the bundle: where its workers are, what it opens with,
 * and that the address always carries the query and variables that are on the screen, so that it can be passed on.
 */
export const workbenchScript = `
const setup = JSON.parse(document.querySelector('#setup').textContent);
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => setup.workers[label] ?? setup.workers.editorWorkerService };

const remember = (name, value) => {
  const url = new URL(location.href);
  if (value) url.searchParams.set(name, value);
  else url.searchParams.delete(name);
  url.searchParams.delete('example');
  history.replaceState({}, '', url);
};
const asked = new URL(location.href).searchParams;
const isLink = asked.has('query');

document.querySelector('#toggle').addEventListener('click', (event) => {
  const bench = document.querySelector('.bench');
  const hidden = getComputedStyle(bench.querySelector('aside')).display === 'none';
  bench.dataset.examples = hidden ? 'shown' : 'hidden';
  event.currentTarget.setAttribute('aria-expanded', String(hidden));
});

const bundle = document.createElement('script');
bundle.src = setup.bundle;
bundle.onload = () =>
  YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#graphiql'), {
    endpoint: new URL('graphql', location.href).pathname,
    title: ' ',
    logo: ' ',
    // A link's query takes the place of the default, and stands beside the tabs of an earlier visit.
    defaultQuery: setup.first.query,
    ...(isLink ? { variables: asked.get('variables') ?? '' } : { defaultTabs: [setup.first] }),
    onEditQuery: (query) => remember('query', query),
    onEditVariables: (variables) => remember('variables', variables),
  });
document.head.append(bundle);
`;
