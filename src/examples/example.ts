/** A text in both languages. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

/** What one may want to know, in the order in which a newcomer asks. */
export const exampleGroups = {
  makers: { en: 'Who builds what', zh: '谁在做什么' },
  policy: { en: 'Policies and goals', zh: '政策与目标' },
  chips: { en: 'Chips and what replaces them', zh: '芯片与替代' },
  sources: { en: 'Who says so', zh: '谁说的' },
  links: { en: 'How things hang together', zh: '怎样联系起来' },
  counting: { en: 'Counts, tables, time', zh: '计数、表格与时间' },
  search: { en: 'Finding by name', zh: '按名称查找' },
} as const satisfies Readonly<Record<string, Words>>;

export type ExampleGroup = keyof typeof exampleGroups;

/** A worked example: GraphiQL offers it, the documentation shows it, a test runs it. */
export interface Example {
  /** Short kebab-case name, for links. */
  readonly name: string;
  /** What one wants to know; the workbench lists examples by it. */
  readonly group: ExampleGroup;
  readonly title: Words;
  /** What it shows. */
  readonly description: Words;
  /** What there must be for it to say something: ids of records, types of entities, types of relationships. Absent: nothing. */
  readonly needs?: readonly string[];
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}
