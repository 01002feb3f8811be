// What an agent asks over the Model Context Protocol to answer: “Is 讯飞星火 better than GPT-4, and who says so?”
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';

const server = process.argv[2] ?? 'http://127.0.0.1:4000';
const client = new Client({ name: 'example', version: '1.0.0' });
await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', server)));

/** One turn: the tool, what is asked of it, and what it says; 20 KB at most. */
const turn = async (name: string, given: Record<string, unknown>) => {
  const answer = await client.callTool({ name, arguments: { lang: 'en', ...given } });
  const text = (answer.content as { type: string; text?: string }[])
    .map((part) => part.text ?? '')
    .join('\n');
  console.log(`> ${name} ${JSON.stringify(given)}\n${text}\n`);
  return text;
};

// What do the names mean? Sure ones come with their address names, unsure ones with what else they may mean.
await turn('resolve_names', { names: ['讯飞星火', 'GPT4'] });
// How are the two linked? Each step is a sentence with its section.
await turn('paths', { from: 'spark', to: 'gpt-4' });
// What exactly is compared, and who claims it?
await turn('query', {
  query: `{ model(slug: "spark-3-5") { comparedWith { edges { node { name } relationship { dimension outcome percent
    citations { section claimedBy { name } } } } } } }`,
});
await client.close();
