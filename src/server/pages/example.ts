import type { Example } from '../../examples/examples.ts';

/** A link that opens GraphiQL on the example. */
export const exampleLink = ({ name, query, variables }: Pick<Example, 'name' | 'query' | 'variables'>) =>
  `graphql?${new URLSearchParams({
    example: name,
    query,
    ...(variables && { variables: JSON.stringify(variables, null, 2) }),
  })}`;
