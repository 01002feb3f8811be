/** Colours as the page's design has them, which follow light and dark. */

/** A custom property of the design, as it stands at this element. */
export const designOf = (element: Element) => {
  const style = getComputedStyle(element);
  return (name: string) => style.getPropertyValue(name).trim();
};

const channels = (hex: string) =>
  [1, 3, 5].map((from) =>
    Number.parseInt(hex.length === 4 ? hex[(from + 1) / 2]!.repeat(2) : hex.slice(from, from + 2), 16),
  );

/** So much of the first colour over the second; both as #rrggbb. */
export const mixed = (colour: string, ground: string, share: number): string => {
  const [over, below] = [channels(colour), channels(ground)];
  return `#${over
    .map((value, index) =>
      Math.round(value * share + below[index]! * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
};
