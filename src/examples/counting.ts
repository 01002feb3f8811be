import type { Example } from './example.ts';

/** Tables, facets, timelines, rankings and the legend. */
export const countingExamples: readonly Example[] = [
  {
    name: 'companies-by-model-types',
    group: 'counting',
    needs: ['china-llm-2024'],
    title: { en: 'A table: companies × model types', zh: '一张表：企业 × 模型类型' },
    description: {
      en: 'The table of section 2.2, counted from the relationships that it states.',
      zh: '第 2.2 节的表，由其中写明的关联数出来。',
    },
    query: `query CompaniesByModelTypes {
  crosstab(
    rows: COMPANY
    columns: MODEL_TYPE
    through: [DEVELOPS, HAS_TYPE]
    edge: { source: { section: "2.2", table: "model-types" } }
  ) {
    cells {
      row {
        name
      }
      column {
        name
      }
      count
      ids
    }
    columns {
      entity {
        name
      }
      count
    }
    total
  }
}`,
  },
  {
    name: 'facets-of-a-list',
    group: 'counting',
    needs: ['DEVELOPS', 'HAS_TYPE'],
    title: { en: 'What a list consists of', zh: '一份列表由什么构成' },
    description: {
      en: 'The models that are not open source, counted by developer, class and year: all, not only the first page.',
      zh: '未开源的模型，按研发者、类型和年份计数：数的是全部，不只第一页。',
    },
    query: `query FacetsOfAList {
  models(where: { not: { openSource: { eq: true } } }, first: 3) {
    totalCount
    nodes {
      name
    }
    facets(fields: ["developers", "types", "releasedOn"], limit: 5) {
      field
      values {
        value
        count
      }
      more
      missing
    }
  }
}`,
  },
  {
    name: 'month-by-month',
    group: 'counting',
    needs: ['china-llm-2024'],
    title: { en: 'Month by month', zh: '逐月来看' },
    description: {
      en: 'What happened in which month: policies, releases, launches, each once, whatever tells of it; what is dated by a year alone stands apart.',
      zh: '哪个月发生了什么：政策发布、模型推出等，一件事不论几处提到只算一次；只写了年份的单独列出。',
    },
    query: `query MonthByMonth {
  timeline(by: MONTH) {
    periods {
      period
      count
      happenings {
        date
        records {
          slug
          name
        }
      }
    }
    imprecise {
      period
      count
    }
    total
  }
}`,
  },
  {
    name: 'who-develops-most',
    group: 'counting',
    needs: ['china-llm-2024'],
    title: { en: 'Who develops most models', zh: '谁研发的模型最多' },
    description: {
      en: 'Companies ranked by the number of their models, those with two or more.',
      zh: '按模型数排列的企业，取有两个及以上的。',
    },
    query: `query WhoDevelopsMost {
  relationshipCounts(type: COMPANY, relationship: DEVELOPS, direction: OUT, having: { gte: 2 }) {
    counts {
      entity {
        name
        names {
          en
        }
      }
      count
    }
    total
  }
}`,
  },
  {
    name: 'compared-and-found-better',
    group: 'sources',
    needs: ['china-llm-2024'],
    title: { en: 'Only some relationships of a connection', zh: '只取部分关联' },
    description: {
      en: 'What the relationship itself says can be filtered as well: comparisons that one model wins.',
      zh: '关联本身的内容也能筛选：被认为更好的那些比较。',
    },
    query: `query ComparedAndFoundBetter {
  models(where: { comparedWith: { edge: { outcome: { eq: BETTER } }, count: { gte: 1 } } }) {
    nodes {
      name
      comparedWith(edge: { outcome: { eq: BETTER } }) {
        edges {
          relationship {
            dimension
          }
          node {
            name
          }
        }
      }
    }
  }
}`,
  },
  {
    name: 'a-legend',
    group: 'counting',
    title: { en: 'A legend for any picture', zh: '任何图都能用的图例' },
    description: {
      en: 'Every type with its names, its colour, how many there are, and which type leads to which.',
      zh: '每种类型的名称、颜色与数量，以及哪种类型通向哪种类型。',
    },
    query: `query ALegend {
  ontology {
    entityTypes {
      type
      label {
        zh
        en
      }
      colour
      count
    }
    relationshipTypes {
      type
      verb {
        zh
        en
      }
      count
      pairs {
        from
        to
        count
      }
    }
  }
}`,
  },
];
