import { entityType, int, oneOf, text } from '../define.ts';

export const sectionKind = {
  name: 'SectionKind',
  description: 'What sort of place in a report it is.',
  values: {
    part: 'A part without a number: the cover, a foreword, a conclusion.',
    chapter: 'One of the parts that the report numbers first: 1, 2.',
    section: 'A numbered section of a chapter, or of a section.',
    case: 'A case study.',
    table: 'A table, with its rows.',
    figure: 'A figure; the atlas has its caption alone.',
  },
} as const;

export const Section = entityType('Section', {
  plural: 'sections',
  family: 'policy',
  label: { en: 'Section', zh: '章节' },
  description:
    'A place in a report that has a heading of its own: a chapter, section, case study, table or figure. Citations point at it.',
  fields: {
    kind: oneOf(sectionKind, 'What sort of place it is.'),
    order: int('Its place in the report from front to back; 1 is first.', { least: 1, most: 10_000 }),
    number: text('The number that the report prints: "1.3.2"; of a case study "1" to "8". Null: none.'),
    page: int('The page on which it begins, by the report’s own contents. Null: they do not say.', {
      least: 1,
      most: 100_000,
    }),
  },
});
