/** A worked query: what it shows, and the text that shows it. */
export interface Example {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** A link that opens GraphiQL on the example. */
export const exampleLink = ({ name, query, variables }: Example) =>
  `/graphql?${new URLSearchParams({
    example: name,
    query,
    ...(variables && { variables: JSON.stringify(variables, null, 2) }),
  })}`;
