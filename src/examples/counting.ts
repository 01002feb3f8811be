import type { Example } from './example.ts';

/** Tables, facets, timelines, rankings and the legend. */
export const countingExamples: readonly Example[] = [
  {
    name: 'companies-by-model-types',
    title: 'A table: companies × model types',
    description: 'The table of section 2.2, counted from the relationships that it states.',
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
    title: 'What a list consists of',
    description:
      'The models that are not open source, counted by developer, class and year: all, not only the first page.',
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
    title: 'Month by month',
    description: 'When policies were issued and models released; dates that only say a year stand apart.',
    query: `query MonthByMonth {
  timeline(by: MONTH, types: [POLICY, MODEL], relationships: [RELEASED], fields: ["issuedOn", "releasedOn", "date"]) {
    periods {
      period
      count
      groups {
        type
        relationship
        field
        ids
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
    title: 'Who develops most models',
    description: 'Companies ranked by the number of their models, those with two or more.',
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
    title: 'Only some relationships of a connection',
    description:
      'What the relationship itself says can be filtered as well: comparisons that one model wins.',
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
    title: 'A legend for any picture',
    description: 'Every type with its names, its colour, how many there are, and which type leads to which.',
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
