/** Where a source puts a challenge or a trend forward: what it lists as its own is told from what it mentions. */
export const statedType = {
  name: 'Stated',
  description: 'Where the source puts it forward as what it is.',
  values: {
    chapter: 'In its chapter on such things: a heading of that chapter, or something under it.',
    contributor: 'In the message of a contributor, who names it as one.',
    elsewhere: 'In another passage, which names it as one.',
  },
} as const;
