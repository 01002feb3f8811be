import { colourOf, edgeColour } from '../drawing.ts';
import { type Format, format } from '../format.ts';
import { json, jsonType, lists, metadata } from './json.ts';

export const echarts: Format = format(
  {
    name: 'echarts',
    mediaType: jsonType,
    extension: 'json',
    positions: 'optional',
    description:
      'Apache ECharts: a whole option with one graph series; chart.setOption(file). Large graphs with layout=islands.',
  },
  (drawing) => {
    /** The types that there are, in the order in which they are met: a legend names no others. */
    const types = new Set<string>();
    // ECharts fits positions into its window, but takes sizes as pixels on the screen.
    const fit = drawing.picture?.fit ?? 1;
    const options = {
      type: 'graph',
      layout: drawing.positioned ? 'none' : 'force',
      roam: true,
      draggable: true,
      edgeSymbol: ['none', 'arrow'],
      edgeSymbolSize: 6,
      label: { show: true, position: 'right', fontSize: 11 },
      labelLayout: { hideOverlap: true },
      emphasis: { focus: 'adjacency' },
      lineStyle: {
        color: edgeColour,
        curveness: 0.1,
        opacity: drawing.line.opacity,
        width: drawing.line.width,
      },
      force: { repulsion: 200, layoutAnimation: false },
    };
    return lists(['data', 'links'], {
      head: `${metadata(drawing)}"animation":false,"tooltip":{},"series":[${json(options).slice(0, -1)},\n`,
      tail: () => {
        const names = [...types].map((type) => drawing.typeLabel(type));
        const categories = [...types].map((type, i) => ({
          name: names[i],
          itemStyle: { color: colourOf(type) },
        }));
        return `,\n"categories":${json(categories)}}],"legend":[${json({ data: names, type: 'scroll' })}]`;
      },
      node: (n) => {
        types.add(n.type);
        return {
          id: n.id,
          name: drawing.label(n),
          category: drawing.typeLabel(n.type),
          symbolSize: Math.round(Math.max(4, drawing.radius(n) * 2 * fit)),
          value: drawing.typeLabel(n.type),
          ...drawing.position(n),
        };
      },
      edge: (e) => ({
        source: e.start,
        target: e.end,
        value: drawing.verb(e),
        label: { show: drawing.namesEdges, formatter: drawing.verb(e), fontSize: 9 },
      }),
    });
  },
);
