// The statement a good engineer would write by hand for each question, over plain node:http, nothing between.
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { statements } from './statements.mjs';

const driver = neo4j.driver(process.env.BOLT, undefined, {
  disableLosslessIntegers: true,
  maxConnectionPoolSize: 50,
});
const how = { routing: neo4j.routing.READ };
const integers = (params) =>
  Object.fromEntries(Object.entries(params).map(([k, v]) => [k, typeof v === 'number' ? neo4j.int(v) : v]));

createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', async () => {
    try {
      const { name, params } = JSON.parse(Buffer.concat(parts));
      const { records } = await driver.executeQuery(statements[name], integers(params), how);
      const body = JSON.stringify(records.map((r) => r.toObject()));
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      });
      response.end(body);
    } catch (error) {
      response.writeHead(500);
      response.end(JSON.stringify({ errors: String(error) }));
    }
  });
}).listen(Number(process.env.PORT), '127.0.0.1');
