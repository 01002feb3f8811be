import type { Example } from './example.ts';

/** Worked examples of questions whose answer is a part of the graph, or a way through it. */
export const graphExamples: readonly Example[] = [
  {
    name: 'a-neighborhood',
    title: 'A neighbourhood as a graph',
    description:
      'Two steps around a model: entities and relationships as a drawing needs them, and what was left out.',
    query: `query ANeighborhood {
  neighborhood(of: "spark", depth: 2, limit: 30) {
    nodes {
      __typename
      slug
      name
    }
    edges {
      id
      type
      startSlug
      endSlug
    }
    truncated {
      reason
      limit
      found
      advice
    }
    stats {
      nodes
      edges
      byType {
        type
        count
      }
    }
  }
}`,
  },
  {
    name: 'a-graph-by-filter',
    title: 'Chips and who makes them',
    description: 'The entities that a filter picks, and every relationship between them, with sources.',
    query: `query AGraphByFilter {
  graph(types: [CHIP, COMPANY], where: { degree: { gte: 1 } }, relationships: [MAKES, SUBSTITUTES_FOR, SUPPLIES]) {
    nodes {
      __typename
      slug
      name
    }
    edges {
      type
      startSlug
      endSlug
      citations {
        section
      }
    }
  }
}`,
  },
  {
    name: 'how-they-hang-together',
    title: 'How do these hang together?',
    description: 'The small graph that joins a company, a chip and a foreign model.',
    query: `query HowTheyHangTogether($ids: [ID!]!) {
  connect(ids: $ids, maxLength: 6) {
    joined
    groups {
      name
    }
    graph {
      nodes {
        slug
        name
      }
      edges {
        type
        startSlug
        endSlug
      }
    }
  }
}`,
    variables: { ids: ['iflytek', 'a100', 'gpt-4'] },
  },
  {
    name: 'why-they-are-linked',
    title: 'How is a company linked to a chip?',
    description: 'The shortest ways from one to the other, each as a sentence in both languages.',
    query: `query WhyTheyAreLinked {
  paths(from: "iflytek", to: "a100", maxLength: 5, limit: 3) {
    paths {
      length
      sentence
      english: sentence(lang: EN)
      nodes {
        name
      }
      edges {
        type
        direction
        citations {
          section
        }
      }
    }
  }
}`,
  },
  {
    name: 'the-shortest-way',
    title: 'The shortest way',
    description: 'One path, past the entities that everything goes through.',
    query: `query TheShortestWay {
  shortestPath(from: "iflytek", to: "qwen-2-0", avoid: ["china"]) {
    length
    sentence
    nodes {
      slug
      name
    }
  }
}`,
  },
  {
    name: 'what-these-share',
    title: 'What do these models share?',
    description: 'Entities next to at least two of them, by how many they touch.',
    query: `query WhatTheseShare {
  common(ids: ["spark", "ernie", "qwen"], minimum: 2, limit: 20) {
    shared {
      count
      entity {
        __typename
        name
      }
      touches {
        name
      }
    }
    graph {
      edges {
        type
        startSlug
        endSlug
      }
    }
  }
}`,
  },
  {
    name: 'what-is-alike',
    title: 'What is like this model?',
    description: 'Entities of the same type with the same neighbours; what many share counts little.',
    query: `query WhatIsAlike {
  similar(id: "spark", first: 5) {
    entities {
      score
      sharedCount
      entity {
        name
      }
      shared {
        relationship
        direction
        weight
        entity {
          name
        }
      }
    }
  }
}`,
  },
  {
    name: 'policies-to-models',
    title: 'From policies to the models that can do it',
    description: 'A pattern: a policy promotes a capability, and a model has it.',
    query: `query PoliciesToModels {
  pattern(
    start: { type: POLICY, as: "policy" }
    steps: [
      { relationship: PROMOTES, direction: OUT, type: CAPABILITY, as: "capability" }
      { relationship: HAS_CAPABILITY, direction: IN, type: MODEL, as: "model" }
    ]
    limit: 20
  ) {
    matches {
      bindings {
        as
        entity {
          name
        }
      }
    }
    graph {
      nodes {
        slug
      }
      edges {
        type
        startSlug
        endSlug
      }
    }
  }
}`,
  },
  {
    name: 'neighborhoods-of-a-list',
    title: 'The surroundings of several at once',
    description: 'A graph below each company of a list; all of them are read together.',
    query: `query NeighborhoodsOfAList {
  companies(first: 3, orderBy: [{ degree: DESC }]) {
    nodes {
      name
      neighborhood(limit: 12, around: { relationships: [DEVELOPS, OFFERS, MAKES] }) {
        nodes {
          name
        }
        stats {
          nodes
          edges
          statements
        }
      }
    }
  }
}`,
  },
];
