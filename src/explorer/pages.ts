import type { Page } from './page.ts';

/** Every page by its name; each is loaded when it is opened. */
const pages = {
  start: () => import('./pages/start/page.tsx'),
  entity: () => import('./pages/entity/page.tsx'),
  graph: () => import('./pages/graph/page.tsx'),
  map: () => import('./pages/map/page.tsx'),
  matrix: () => import('./pages/matrix/page.tsx'),
  paths: () => import('./pages/paths/page.tsx'),
  search: () => import('./pages/search/page.tsx'),
  timeline: () => import('./pages/timeline/page.tsx'),
  policies: () => import('./pages/policies/page.tsx'),
  exports: () => import('./pages/exports/page.tsx'),
  chips: () => import('./pages/chips/page.tsx'),
  workbench: () => import('./pages/workbench/page.tsx'),
  nowhere: () => import('./pages/nowhere/page.tsx'),
};

export type PageName = keyof typeof pages;

/** The page of this name, which may come over the network. */
export const pageModule = async (name: string): Promise<Page<unknown>> =>
  (await pages[name as PageName]()).page as unknown as Page<unknown>;

/** Which page an address shows. A path that ends in `/*` stands for everything below it. */
export const routes: readonly { readonly path: string; readonly page: PageName }[] = [
  { path: '/', page: 'start' },
  { path: '/e/*', page: 'entity' },
  { path: '/search', page: 'search' },
  { path: '/graph', page: 'graph' },
  { path: '/map', page: 'map' },
  { path: '/matrix', page: 'matrix' },
  { path: '/paths', page: 'paths' },
  { path: '/timeline', page: 'timeline' },
  { path: '/policies', page: 'policies' },
  { path: '/chips', page: 'chips' },
  { path: '/export', page: 'exports' },
  { path: '/graphql', page: 'workbench' },
];

export const pageAt = (path: string): PageName =>
  routes.find((route) =>
    route.path.endsWith('/*')
      ? path.startsWith(route.path.slice(0, -1))
      : route.path === path || `${route.path}/` === path,
  )?.page ?? 'nowhere';
