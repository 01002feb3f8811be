import { useMemo } from 'preact/hooks';
import type { StartQuery } from '../../../../schema/explorer/queries.ts';
import type { Complete } from '../../ask.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { EntityLink, type Named } from '../../parts/named.tsx';
import { useWords } from '../../words.ts';
import type { Ribbon, ThreeColumns } from './columns.ts';
import { Said } from './said.tsx';

const words = {
  label: { zh: '企业、大模型与类型', en: 'Companies, models and their types' },
  company: { zh: '企业', en: 'Company' },
  model: { zh: '大模型', en: 'Model' },
  types: { zh: '类型', en: 'Types' },
};

interface Row {
  readonly ribbon: Ribbon;
  readonly types: readonly Named[];
}

const keyOf = ({ from, to }: Ribbon) => `${from.slug} ${to.slug}`;

/** The picture as a table: a row is a line from a company to a model; choosing it there chooses it here. */
export const Twin = ({
  data,
  columns,
  chosen,
  choose,
  point,
}: {
  data: Complete<StartQuery>;
  columns: ThreeColumns;
  chosen: Ribbon | undefined;
  choose: (ribbon: Ribbon | undefined) => void;
  point: (slug: string | undefined) => void;
}) => {
  const { say } = useWords();
  const rows = useMemo(() => {
    const types = new Map(
      data.companies.nodes.flatMap(({ models }) =>
        models.nodes.map((model) => [
          model.slug,
          model.types.nodes.map((type): Named => ({ ...type, __typename: 'ModelType' })),
        ]),
      ),
    );
    return columns.ribbons
      .filter(({ from }) => from.__typename === 'Company')
      .map((ribbon): Row => ({ ribbon, types: types.get(ribbon.to.slug) ?? [] }));
  }, [data, columns]);
  return (
    <DataTable<Row>
      name="overview"
      label={say(words.label)}
      rows={rows}
      keyOf={({ ribbon }) => keyOf(ribbon)}
      nameOf={({ ribbon }) => `${say(ribbon.from.names)}, ${say(ribbon.to.names)}`}
      picked={new Set(chosen ? [keyOf(chosen)] : [])}
      pick={(key) => {
        const row = rows.find(({ ribbon }) => keyOf(ribbon) === key);
        choose(chosen && keyOf(chosen) === key ? undefined : row?.ribbon);
      }}
      point={(key) => point(key?.split(' ')[1])}
      detail={({ ribbon }) => <Said ribbon={ribbon} />}
      columns={[
        {
          key: 'company',
          label: say(words.company),
          order: ({ ribbon }) => say(ribbon.from.names),
          group: ({ ribbon }) => say(ribbon.from.names),
          cell: ({ ribbon }) => <EntityLink entity={ribbon.from} />,
        },
        {
          key: 'model',
          label: say(words.model),
          order: ({ ribbon }) => say(ribbon.to.names),
          cell: ({ ribbon }) => <EntityLink entity={ribbon.to} />,
        },
        {
          key: 'types',
          label: say(words.types),
          order: ({ types }) => (types[0] ? say(types[0].names) : null),
          cell: ({ types }) =>
            types.map((type) => (
              <span key={type.slug} class="listed">
                <EntityLink entity={type} dot={false} />
              </span>
            )),
        },
      ]}
    />
  );
};
