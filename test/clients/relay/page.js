import { graphql } from 'relay-runtime';

// Relay's compiler reads these documents; the tests use what it makes of them.

graphql`
  query pageQuery($slug: String!) {
    company(slug: $slug) {
      ...page_company
      ...page_entity
    }
  }
`;

graphql`
  fragment page_company on Company
  @refetchable(queryName: "pageModelsQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 1 }, after: { type: "String" }) {
    models(first: $first, after: $after) @connection(key: "page_models") {
      edges {
        direction
        node {
          id
          name
        }
        relationship {
          id
          start {
            id
          }
        }
      }
    }
  }
`;

graphql`
  fragment page_entity on Entity
  @refetchable(queryName: "pageRelationshipsQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 1 }, after: { type: "String" }) {
    names {
      zh
    }
    relationships(first: $first, after: $after) @connection(key: "page_relationships") {
      edges {
        direction
        neighbor {
          id
        }
        node {
          id
        }
      }
    }
  }
`;
