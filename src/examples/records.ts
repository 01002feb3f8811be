import type { Example } from './example.ts';

/** Lists of records: by the place they come from, by kind, by any of their names. */
export const recordExamples: readonly Example[] = [
  {
    name: 'one-section',
    group: 'sources',
    needs: ['china-llm-2024'],
    title: { en: 'Everything one section says', zh: '某一节说了些什么' },
    description: {
      en: 'Records by the place in the report they come from, those with most relationships first.',
      zh: '按出处章节取记录，关联最多的排在前面。',
    },
    query: `query OneSection {
  entities(
    where: { source: { section: "4.4" } }
    orderBy: [{ degree: DESC }]
    first: 10
  ) {
    totalCount
    nodes {
      __typename
      name
      degree
      summary
    }
  }
}`,
  },
  {
    name: 'claims-about-oneself',
    group: 'sources',
    needs: ['iflytek'],
    title: { en: 'What a company claims about itself', zh: '企业怎样评价自己' },
    description: {
      en: 'Models compared with others on the word of their own maker.',
      zh: '由研发者自己作出的模型比较。',
    },
    query: `query ClaimsAboutOneself {
  models(
    where: {
      comparedWith: { edge: { source: { claimedBy: "iflytek" } }, count: { gte: 1 } }
      or: [
        { developers: { some: { slug: { eq: "iflytek" } } } }
        { versionOf: { some: { developers: { some: { slug: { eq: "iflytek" } } } } } }
      ]
    }
  ) {
    nodes {
      name
      comparedWith {
        nodes {
          name
        }
      }
    }
  }
}`,
  },
  {
    name: 'products-and-their-models',
    group: 'makers',
    needs: ['Product', 'POWERED_BY'],
    title: { en: 'Which products run on which models', zh: '哪些产品运行在哪些模型上' },
    description: {
      en: 'Products, the models under them, and who offers them.',
      zh: '产品、它背后的模型，以及由谁提供。',
    },
    query: `query ProductsAndTheirModels {
  products(where: { models: { count: { gte: 1 } } }, first: 50) {
    nodes {
      name
      kind
      models {
        nodes {
          name
        }
      }
      providers {
        nodes {
          name
        }
      }
    }
  }
}`,
  },
  {
    name: 'experts-and-their-views',
    group: 'sources',
    needs: ['Person', 'STATED_BY'],
    title: { en: 'Experts and their views', zh: '专家与他们的观点' },
    description: {
      en: 'The people who speak in the report, where they work, and what they put forward.',
      zh: '报告中发言的人、任职机构以及提出的看法。',
    },
    query: `query ExpertsAndTheirViews {
  people {
    nodes {
      name
      organizations {
        edges {
          node {
            name
          }
          relationship {
            title
          }
        }
      }
      statements {
        nodes {
          __typename
          name
          summary
        }
      }
    }
  }
}`,
  },
  {
    name: 'forecasts',
    group: 'counting',
    needs: ['china-llm-2024'],
    title: { en: 'Figures and forecasts', zh: '数字与预测' },
    description: {
      en: 'Numbers that somebody expects, with unit, horizon and forecaster.',
      zh: '有人预期的数值：单位、时点与预测者。',
    },
    query: `query Forecasts {
  statistics(where: { forecast: { eq: true } }, orderBy: [{ asOf: ASC }]) {
    nodes {
      name
      value
      unit
      asOf
      statedBy {
        nodes {
          name
        }
      }
      about {
        nodes {
          name
        }
      }
    }
  }
}`,
  },
  {
    name: 'any-name-will-do',
    group: 'search',
    needs: ['gpt-4'],
    title: { en: 'Any name will do', zh: '用哪个名字都行' },
    description: {
      en: 'Names and aliases in both languages, without regard to case or width.',
      zh: '中英文名称与别名，不分大小写与全半角。',
    },
    query: `query AnyNameWillDo($text: String!) {
  entities(where: { name: { contains: $text } }) {
    nodes {
      __typename
      slug
      name
      names {
        en
      }
      aliases
    }
  }
}`,
    variables: { text: 'ＧＰＴ－４' },
  },
  {
    name: 'around-an-entity',
    group: 'links',
    needs: ['vivo'],
    title: { en: 'All around one entity', zh: '一条记录的全部关联' },
    description: {
      en: 'Every relationship of an entity, whatever its type, with the other end and the source.',
      zh: '不论类型，列出每一条关联、另一端与出处。',
    },
    query: `query AroundAnEntity {
  entity(slug: "vivo") {
    __typename
    name
    degree
    relationships(first: 50) {
      edges {
        direction
        neighbor {
          __typename
          name
        }
        node {
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
    name: 'a-table-row-by-row',
    group: 'sources',
    needs: ['china-llm-2024-model-types'],
    title: { en: 'A table of the report, row by row', zh: '逐行重建报告的一张表' },
    description: {
      en: 'The table of section 2.2: classes, what they can do, examples and their makers, each with its place in the order.',
      zh: '第 2.2 节的表：类别、功能、案例与研发者，都带着在原文中的次序。',
    },
    query: `query ATableRowByRow {
  section(slug: "china-llm-2024-model-types") {
    name
    presents {
      edges {
        relationship {
          position
        }
        node {
          name
          ... on ModelType {
            capabilities(edge: { source: { table: "model-types" } }) {
              edges {
                relationship {
                  position
                }
                node {
                  name
                }
              }
            }
            models(edge: { source: { table: "model-types" } }) {
              nodes {
                name
                developers {
                  nodes {
                    name
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}`,
  },
  {
    name: 'most-connected',
    group: 'sources',
    title: { en: 'What most is said about', zh: '说得最多的是什么' },
    description: {
      en: 'The records with most relationships, of whatever type, and where each of them is told of.',
      zh: '关系最多的记录，不论类型，以及各自的出处。',
    },
    query: `query MostConnected {
  entities(first: 10, orderBy: [{ degree: DESC }]) {
    nodes {
      __typename
      name
      degree
      citations {
        section
        report {
          name
        }
      }
    }
  }
}`,
  },
];
