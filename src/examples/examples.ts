import { countingExamples } from './counting.ts';
import type { Example } from './example.ts';
import { graphExamples } from './graph.ts';
import { recordExamples } from './records.ts';
import { searchExamples } from './search.ts';

export { type Example, exampleGroups } from './example.ts';

/** In the order in which a newcomer meets them; GraphiQL opens on the first. */
export const examples: readonly Example[] = [
  {
    name: 'companies-by-model-type',
    group: 'makers',
    needs: ['DEVELOPS', 'HAS_TYPE'],
    title: { en: 'Which companies build which model types', zh: '哪些企业做哪些类型的模型' },
    description: {
      en: 'From each type of model to the models and on to their developers: four levels, one statement.',
      zh: '从每种模型类型到模型，再到研发者：四层，一条语句。',
    },
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
    group: 'makers',
    needs: ['iflytek'],
    title: { en: 'What a company builds', zh: '一家企业做了什么' },
    description: {
      en: 'The mirror of the first: a company, its models, their types and what they can do.',
      zh: '上一题反过来问：企业、它的模型、模型的类型与能力。',
    },
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
    group: 'sources',
    needs: ['spark-3-5'],
    title: { en: 'Who says so?', zh: '这是谁说的？' },
    description: {
      en: 'A comparison with its exact baseline, its figure, and the one who claims it.',
      zh: '一项比较：与谁比、高出多少、出自谁之口。',
    },
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
    group: 'makers',
    needs: ['qwen-2-0'],
    title: { en: 'Lineage and scores', zh: '版本谱系与评测成绩' },
    description: {
      en: 'A version, the family it belongs to, and the benchmarks it was measured on, with ranks and dates.',
      zh: '一个版本、它所属的系列，以及在哪些评测中得了多少分、排第几、何时测的。',
    },
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
    group: 'policy',
    needs: ['SETS_GOAL'],
    title: { en: 'Policies with numbers', zh: '带数字的政策目标' },
    description: {
      en: 'Policies whose goals have a figure: who issued them, where they apply, how much, by when.',
      zh: '目标有具体数值的政策：谁发布、适用于哪里、要达到多少、到什么时候。',
    },
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
    group: 'policy',
    needs: ['beijing'],
    title: { en: 'What policies promote', zh: '政策推动什么' },
    description: {
      en: 'A policy promotes things of many types: one list over all of them.',
      zh: '一项政策推动许多不同类型的事物：列在同一张表里。',
    },
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
    group: 'chips',
    needs: ['a100', 'SUBSTITUTES_FOR'],
    title: { en: 'What replaces a chip', zh: '一款芯片由什么替代' },
    description: {
      en: 'A chip, what is obtained in its place, who makes either, and what is said against it.',
      zh: '受限芯片、替代它的芯片、各自的制造商，以及替代芯片面临的难题。',
    },
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
    group: 'makers',
    needs: ['china-llm-2024'],
    title: { en: 'Open-source releases by date', zh: '开源发布，按日期' },
    description: {
      en: 'Models that were opened, earliest first, with who opened them.',
      zh: '已开源的模型，从最早的开始，以及由谁开源。',
    },
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
  ...recordExamples,
  ...countingExamples,
  ...searchExamples,
  ...graphExamples,
];
