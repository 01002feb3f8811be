import { useWords } from '../words.ts';
import { save } from './save.ts';
import { SaveButtons } from './save-buttons.tsx';
import { csvOf, jsonOf, tableText } from './table-text.ts';

const words = {
  save: { zh: '存为文件', en: 'Save the table' },
  csv: { zh: '把这张表存为 CSV', en: 'Save this table as CSV' },
  json: { zh: '把这张表存为 JSON', en: 'Save this table as JSON' },
  link: { zh: '地址', en: 'Address' },
};

const kinds = {
  csv: { type: 'text/csv;charset=utf-8', write: csvOf },
  json: { type: 'application/json', write: jsonOf },
};

/** Two buttons that save a table as it stands: its rows, order and language. */
export const SaveTable = ({
  name,
  table,
}: {
  name: string;
  table: () => HTMLTableElement | null | undefined;
}) => {
  const { say } = useWords();
  const take = (kind: keyof typeof kinds) => {
    const found = table();
    if (!found) return;
    const { type, write } = kinds[kind];
    save(new Blob([write(tableText(found, say(words.link)))], { type }), `model-atlas-${name}.${kind}`);
  };
  return (
    <SaveButtons label={say(words.save)} kinds={{ csv: say(words.csv), json: say(words.json) }} take={take} />
  );
};
