import { countingExamples } from './counting.ts';
import type { Example } from './example.ts';
import { graphExamples } from './graph.ts';
import { searchExamples } from './search.ts';

export type { Example } from './example.ts';

/** In the order in which a newcomer meets them; GraphiQL opens on the first. */
export const examples: readonly Example[] = [
  {
    name: 'companies-by-model-type',
    title: 'Which companies build which model types',
    description:
      'From each type of model to the models and on to their developers: four levels, one statement.',
    query: `query CompaniesByModelType {
  modelTypes(where: { models: { count: { gte: 1 } } }) {
    nodes {
      name
      english: name(lang: EN)
      models {
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
}`,
  },
  {
    name: 'models-of-a-company',
    title: 'What a company builds',
    description: 'The mirror of the first: a company, its models, their types and what they can do.',
    query: `query ModelsOfACompany($company: String!) {
  company(slug: $company) {
    name(lang: EN)
    models {
      totalCount
      nodes {
        name
        types {
          nodes {
            name
          }
        }
        capabilities(first: 10) {
          nodes {
            name
          }
        }
      }
    }
  }
}`,
    variables: { company: 'iflytek' },
  },
  {
    name: 'who-says-so',
    title: 'Who says so?',
    description: 'A comparison with its exact baseline, its figure, and the one who claims it.',
    query: `query WhoSaysSo {
  model(slug: "spark-3-5") {
    name
    comparedWith {
      edges {
        node {
          name
        }
        relationship {
          dimension
          outcome
          percent
          citations {
            section
            claimedBy {
              name
            }
            report {
              name
            }
          }
        }
      }
    }
  }
}`,
  },
  {
    name: 'lineage-and-scores',
    title: 'Lineage and scores',
    description:
      'A version, the family it belongs to, and the benchmarks it was measured on, with ranks and dates.',
    query: `query LineageAndScores {
  model(slug: "qwen-2-0") {
    name
    releasedOn
    versionOf {
      nodes {
        name
        developers {
          nodes {
            name
          }
        }
      }
    }
    benchmarks {
      edges {
        node {
          name
          publishers {
            nodes {
              name
            }
          }
        }
        relationship {
          score
          rank
          asOf
        }
      }
    }
  }
}`,
  },
  {
    name: 'policies-and-goals',
    title: 'Policies with numbers',
    description: 'Policies whose goals have a figure: who issued them, where they apply, how much, by when.',
    query: `query PoliciesAndGoals {
  policies(
    where: { goals: { some: { value: { isNull: false } } } }
    orderBy: [{ issuedOn: ASC }]
  ) {
    nodes {
      name
      issuedOn
      issuers {
        nodes {
          name
        }
      }
      regions {
        nodes {
          name
        }
      }
      goals {
        nodes {
          name
          metric
          comparator
          value
          unit
          deadline
        }
      }
    }
  }
}`,
  },
  {
    name: 'what-policies-promote',
    title: 'What policies promote',
    description: 'A policy promotes things of many types: one list over all of them.',
    query: `query WhatPoliciesPromote {
  region(slug: "beijing") {
    name
    policies {
      nodes {
        name
        promotes {
          totalCount
          nodes {
            __typename
            name
          }
        }
      }
    }
  }
}`,
  },
  {
    name: 'chip-substitutes',
    title: 'What replaces a chip',
    description: 'A chip, what is obtained in its place, who makes either, and what is said against it.',
    query: `query ChipSubstitutes {
  chips(where: { exportRestricted: { eq: true } }) {
    nodes {
      name
      makers {
        nodes {
          name
        }
      }
      substitutes {
        nodes {
          name
          makers {
            nodes {
              name
            }
          }
          challenges {
            nodes {
              name
            }
          }
        }
      }
    }
  }
}`,
  },
  {
    name: 'open-source-releases',
    title: 'Open-source releases by date',
    description: 'Models that were opened, earliest first, with who opened them.',
    query: `query OpenSourceReleases {
  models(
    where: { openSource: { eq: true }, openSourcedOn: { isNull: false } }
    orderBy: [{ openSourcedOn: ASC }]
  ) {
    totalCount
    nodes {
      name
      openSourcedOn
      parametersBillion
      developers {
        nodes {
          name
        }
      }
    }
  }
}`,
  },
  {
    name: 'one-section',
    title: 'Everything one section says',
    description: 'Records by the place in the report they come from, those with most relationships first.',
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
    title: 'What a company claims about itself',
    description: 'Models compared with others on the word of their own maker.',
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
    title: 'Which products run on which models',
    description: 'Products, the models under them, and who offers them.',
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
    title: 'Experts and their views',
    description: 'The people who speak in the report, where they work, and what they put forward.',
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
    title: 'Figures and forecasts',
    description: 'Numbers that somebody expects, with unit, horizon and forecaster.',
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
    title: 'Any name will do',
    description: 'Names and aliases in both languages, without regard to case or width.',
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
    title: 'All around one entity',
    description: 'Every relationship of an entity, whatever its type, with the other end and the source.',
    query: `query AroundAnEntity {
  entity(slug: "vivo") {
    __typename
    name
    degree
    relationships(first: 50) {
      nodes {
        type
        direction
        node {
          __typename
          name
        }
        citations {
          section
        }
      }
    }
  }
}`,
  },
  ...countingExamples,
  ...searchExamples,
  ...graphExamples,
];
