import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import './save-buttons.css';

/** A button for each kind of file that something can be saved as; only where scripts run, which have to make the files. */
export const SaveButtons = <Kind extends string>({
  label,
  kinds,
  take,
  children,
}: {
  label: string;
  /** What each kind is called for those who do not see where the button stands. */
  kinds: Readonly<Record<Kind, string>>;
  take: (kind: Kind) => void;
  children?: ComponentChildren;
}) => {
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  if (!live) return null;
  return (
    <div class="save" role="group" aria-label={label}>
      {(Object.entries(kinds) as [Kind, string][]).map(([kind, about]) => (
        <button
          key={kind}
          type="button"
          class="plain"
          aria-label={about}
          title={about}
          onClick={() => take(kind)}
        >
          {kind.toUpperCase()}
        </button>
      ))}
      {children}
    </div>
  );
};
