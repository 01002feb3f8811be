import { Agency } from './entities/agency.ts';
import { Audience } from './entities/audience.ts';
import { Benchmark } from './entities/benchmark.ts';
import { Capability } from './entities/capability.ts';
import { Challenge } from './entities/challenge.ts';
import { Chip } from './entities/chip.ts';
import { Company } from './entities/company.ts';
import { Dataset } from './entities/dataset.ts';
import { Event } from './entities/event.ts';
import { Goal } from './entities/goal.ts';
import { Industry } from './entities/industry.ts';
import { Institution } from './entities/institution.ts';
import { Model } from './entities/model.ts';
import { ModelType } from './entities/model-type.ts';
import { Person } from './entities/person.ts';
import { Policy } from './entities/policy.ts';
import { Product } from './entities/product.ts';
import { Region } from './entities/region.ts';
import { Report } from './entities/report.ts';
import { Scenario } from './entities/scenario.ts';
import { Section } from './entities/section.ts';
import { Statistic } from './entities/statistic.ts';
import { Technology } from './entities/technology.ts';
import { Trait } from './entities/trait.ts';
import { Trend } from './entities/trend.ts';

/** Every entity type, in the order in which people meet them. */
export const entityTypes = [
  Region,
  Agency,
  Policy,
  Company,
  Institution,
  Model,
  ModelType,
  Chip,
  Capability,
  Trait,
  Product,
  Industry,
  Audience,
  Scenario,
  Technology,
  Benchmark,
  Dataset,
  Person,
  Goal,
  Challenge,
  Trend,
  Event,
  Statistic,
  Report,
  Section,
] as const;

export type EntityTypeName = (typeof entityTypes)[number]['name'];
