import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { configVariables, readConfig } from '../../src/config.ts';

const root = join(import.meta.dirname, '../..');
// biome-ignore lint/suspicious/noExplicitAny: manifests of many shapes
type Any = any;
const documents = (file: string): Any[] =>
  parseAllDocuments(readFileSync(join(root, file), 'utf8')).map((document) => {
    expect(document.errors).toEqual([]);
    return document.toJS();
  });

/** What `docker compose` puts in for `${NAME:-preset}`. */
const substituted = (value: string) => value.replace(/\$\{\w+:-([^}]*)\}/g, '$1');
const seconds = (text: string) => Number(/^\d+/.exec(text)![0]) * (text.endsWith('m') ? 60 : 1);

describe('compose', () => {
  const [{ services }] = documents('docker-compose.yml');

  it('gives the server a configuration that it takes', () => {
    const env = Object.fromEntries(
      Object.entries(services.atlas.environment as Record<string, string>).map(([k, v]) => [
        k,
        substituted(v),
      ]),
    );
    const known = configVariables.map(({ name }) => name);
    for (const name of Object.keys(env)) expect(known).toContain(name);
    const { http } = readConfig(env);
    expect(seconds(services.atlas.stop_grace_period) * 1_000).toBeGreaterThan(
      http.shutdownDelayMs + http.shutdownGraceMs,
    );
  });

  it.each(['neo4j', 'atlas'])('%s starts again and has a limit of memory', (name) => {
    expect(services[name]).toMatchObject({
      restart: 'unless-stopped',
      mem_limit: expect.stringMatching(/^\dg$/),
    });
  });

  it('asks for health without a program that starts a JVM', () => {
    expect(services.neo4j.healthcheck.test.join(' ')).not.toMatch(/cypher-shell|neo4j-admin|java/);
  });
});

describe('kubernetes', () => {
  const all = readdirSync(join(root, 'deploy/k8s')).flatMap((file) => documents(`deploy/k8s/${file}`));
  const pods = all.flatMap(({ spec }) => (spec.template ? [spec.template.spec] : []));

  it('gives each container only variables that are read, limits, and no rights', () => {
    const known = configVariables.map(({ name }) => name);
    expect(pods).toHaveLength(2);
    for (const { containers, securityContext } of pods) {
      expect(securityContext.runAsNonRoot).toBe(true);
      for (const container of containers) {
        for (const { name } of container.env) expect(known).toContain(name);
        expect(container.resources.limits.memory).toBeDefined();
        expect(container.securityContext).toMatchObject({ allowPrivilegeEscalation: false });
      }
    }
  });

  it('asks at addresses that exist, and waits longer than the server does', () => {
    const [{ containers, terminationGracePeriodSeconds }] = pods;
    const [{ env, readinessProbe, livenessProbe }] = containers;
    expect([readinessProbe, livenessProbe].map(({ httpGet }: Any) => httpGet.path)).toEqual([
      '/health/ready',
      '/health/live',
    ]);
    const given = Object.fromEntries(env.map(({ name, value }: Any) => [name, value ?? 'secret']));
    const { http } = readConfig({ ...given, HOST: '0.0.0.0' });
    expect(terminationGracePeriodSeconds * 1_000).toBeGreaterThan(
      http.shutdownDelayMs + http.shutdownGraceMs,
    );
    expect(http.shutdownDelayMs).toBeGreaterThan(readinessProbe.periodSeconds * 1_000);
  });

  it('selects what it labels', () => {
    const [deployment, service, budget] = all.filter(({ kind }) => kind !== 'Job');
    const labels = deployment.spec.template.metadata.labels;
    for (const selector of [
      deployment.spec.selector.matchLabels,
      service.spec.selector,
      budget.spec.selector.matchLabels,
    ])
      expect(labels).toMatchObject(selector);
  });
});
