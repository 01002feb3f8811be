/** A worked example: GraphiQL offers it, the documentation shows it, a test runs it. */
export interface Example {
  /** Short kebab-case name, for links. */
  readonly name: string;
  readonly title: string;
  /** What it shows. */
  readonly description: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}
