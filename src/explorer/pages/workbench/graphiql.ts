import type { GraphiqlFiles } from '../../page.ts';
import { mend } from './mend.ts';

/** What GraphiQL sends for one run. */
export interface Sent {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null;
}

/** A model of its editor, Monaco. */
interface Model {
  readonly uri: { readonly path: string };
  getValue(): string;
  setValue(text: string): void;
}

interface Bundle {
  YogaGraphiQL: { renderYogaGraphiQL(element: Element, options: object): void };
  monaco?: { editor: { getModels(): readonly Model[]; setTheme(name: string): void } };
  MonacoEnvironment?: object;
}

/** The answers that belong to the schema's documentation are not for the reader. */
const isIntrospection = ({ query }: Sent) =>
  /\b__schema\b/.test(query) && !/\n[^{]*\bquery\s+(?!Introspection)/.test(query);

/** The operation that is meant: GraphiQL may still hold the name of the query before. */
const named = (sent: Sent): Sent => {
  const names = [...sent.query.matchAll(/^\s*(?:query|mutation|subscription)\s+(\w+)/gm)].map(
    ([, name]) => name!,
  );
  if (names.includes(sent.operationName ?? '')) return sent;
  const { operationName: _, ...rest } = sent;
  return names.length === 1 ? { ...rest, operationName: names[0]! } : rest;
};

/** The reader's choice of light or dark, as GraphiQL names it. */
const chosenTheme = () => document.documentElement.dataset.theme ?? null;

/** GraphiQL keeps its tabs from visit to visit; here the address says what is open, and the rest may stay. */
const storage = () => {
  const isTabs = (name: string) => /tabState|:query|:variables/.test(name);
  const local = (): Storage | undefined => {
    try {
      return localStorage;
    } catch {
      return undefined;
    }
  };
  return {
    getItem: (name: string) =>
      isTabs(name) ? null : /:theme$/.test(name) ? chosenTheme() : (local()?.getItem(name) ?? null),
    setItem: (name: string, value: string) => {
      if (!isTabs(name)) local()?.setItem(name, value);
    },
    removeItem: (name: string) => local()?.removeItem(name),
    clear: () => {},
    get length() {
      return local()?.length ?? 0;
    },
  };
};

export interface Handle {
  /** Puts a query into the open tab. */
  open(query: string, variables: string): void;
  run(): void;
}

const script = (address: string) =>
  new Promise<void>((resolve, reject) => {
    const element = document.createElement('script');
    element.src = address;
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(address));
    document.head.append(element);
  });

const until = async (ready: () => boolean, patienceMs = 20_000) => {
  const end = performance.now() + patienceMs;
  while (!ready() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 40));
};

/** Draws GraphiQL into an element; everything that it asks goes through `send`. */
export const drawGraphiql = async (options: {
  element: Element;
  files: GraphiqlFiles;
  root: string;
  query: string;
  variables: string;
  /** Whether variables and headers are shown from the start. */
  tools: boolean;
  send: (sent: Sent, headers: Readonly<Record<string, string>>, shown: boolean) => Promise<unknown>;
  onEdit: (name: 'query' | 'variables', text: string) => void;
}): Promise<Handle> => {
  const { element, files, root, send } = options;
  const top = globalThis as unknown as Bundle;
  const at = (file: string) => new URL(root + file, location.href).href;
  top.MonacoEnvironment = {
    globalAPI: true,
    getWorkerUrl: (_: string, label: string) =>
      at(files.workers[label] ?? files.workers.editorWorkerService!),
  };
  await script(at(files.bundle));
  top.YogaGraphiQL.renderYogaGraphiQL(element, {
    title: ' ',
    logo: ' ',
    storage: storage(),
    query: options.query,
    variables: options.variables,
    defaultQuery: options.query,
    defaultEditorToolsVisibility: options.tools,
    fetcher: (sent: Sent, extra?: { headers?: Record<string, string> }) =>
      send(named(sent), extra?.headers ?? {}, !isIntrospection(sent)),
    onEditQuery: (text: string) => options.onEdit('query', text),
    onEditVariables: (text: string) => options.onEdit('variables', text),
  });
  const model = (name: string) =>
    top.monaco?.editor.getModels().find(({ uri }) => uri.path.endsWith(`-${name}`));
  const button = () => element.querySelector<HTMLButtonElement>('.graphiql-execute-button');
  addEventListener('themechange', () => {
    const theme = chosenTheme() ?? 'light';
    document.body.classList.remove('graphiql-light', 'graphiql-dark');
    document.body.classList.add(`graphiql-${theme}`);
    top.monaco?.editor.setTheme(`graphiql-${theme.toUpperCase()}`);
  });
  mend(element);
  await until(() => Boolean(button() && model('operation.graphql')));
  return {
    open: (query, variables) => {
      model('operation.graphql')?.setValue(query);
      model('variables.json')?.setValue(variables);
    },
    run: () => {
      // While something runs the button stops it; pressing twice starts anew.
      const running = button()?.querySelector('svg')?.getAttribute('aria-label')?.includes('stop');
      button()?.click();
      if (running) setTimeout(() => button()?.click(), 50);
    },
  };
};
