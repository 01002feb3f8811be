import type { Example } from './example.ts';

/** Worked examples of questions whose answer is a part of the graph, or a way through it. */
export const graphExamples: readonly Example[] = [
  {
    name: 'a-neighborhood',
    group: 'links',
    needs: ['spark'],
    title: { en: 'A neighbourhood as a graph', zh: '把周边画成图' },
    description: {
      en: 'Two steps around a model: entities and relationships as a drawing needs them, and what was left out.',
      zh: '一个模型周围两步：绘图所需的实体与关联，以及略去了什么。',
    },
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
    group: 'chips',
    needs: ['MAKES'],
    title: { en: 'Chips and who makes them', zh: '芯片与制造商' },
    description: {
      en: 'The entities that a filter picks, and every relationship between them, with sources.',
      zh: '用条件选出的实体，以及它们之间带出处的全部关联。',
    },
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
    group: 'links',
    needs: ['iflytek', 'a100', 'gpt-4'],
    title: { en: 'How do these hang together?', zh: '它们是怎样联系起来的？' },
    description: {
      en: 'The small graph that joins a company, a chip and a foreign model.',
      zh: '把一家企业、一款芯片和一个国外模型连起来的小图。',
    },
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
    group: 'links',
    needs: ['iflytek', 'a100'],
    title: { en: 'How is a company linked to a chip?', zh: '一家企业与一款芯片有什么联系？' },
    description: {
      en: 'The shortest ways from one to the other, each as a sentence in both languages.',
      zh: '从一端到另一端的最短路径，每条都写成中英文句子。',
    },
    query: `query WhyTheyAreLinked {
  paths(from: "iflytek", to: "a100", maxLength: 5, limit: 3) {
    paths {
      length
      sentence
      english: sentence(lang: EN)
      nodes {
        name
      }
      steps {
        direction
        relationship {
          type
          citations {
            section
          }
        }
      }
    }
  }
}`,
  },
  {
    name: 'the-shortest-way',
    group: 'links',
    needs: ['iflytek', 'qwen-2-0', 'china'],
    title: { en: 'The shortest way', zh: '最短的一条路' },
    description: {
      en: 'One path, past the entities that everything goes through.',
      zh: '绕开人人都经过的实体。',
    },
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
    group: 'links',
    needs: ['spark', 'ernie', 'qwen'],
    title: { en: 'What do these models share?', zh: '这些模型有什么共同点？' },
    description: {
      en: 'Entities next to at least two of them, by how many they touch.',
      zh: '与其中至少两个相邻的实体，按触及的个数排列。',
    },
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
    group: 'links',
    needs: ['spark'],
    title: { en: 'What is like this model?', zh: '与这个模型相似的有哪些？' },
    description: {
      en: 'Entities of the same type with the same neighbours; what many share counts little.',
      zh: '类型相同、邻居相同的实体；大家都有的邻居分量轻。',
    },
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
    group: 'policy',
    needs: ['PROMOTES', 'HAS_CAPABILITY'],
    title: { en: 'From policies to the models that can do it', zh: '从政策到做得到的模型' },
    description: {
      en: 'A pattern: a policy promotes a capability, and a model has it.',
      zh: '一个模式：政策推动一项能力，而某个模型具备它。',
    },
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
    group: 'links',
    needs: ['china-llm-2024'],
    title: { en: 'The surroundings of several at once', zh: '几条记录的周边一次取得' },
    description: {
      en: 'A graph below each company of a list; all of them are read together.',
      zh: '列表中每家企业各有一张小图，一起读出。',
    },
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
