import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Who asks, and under which address people reach this server, as far as they can be known. */
export interface Caller {
  /** The IP address of the client; behind trusted proxies, the one that the first of them saw. */
  readonly address: string;
  /** How people reach `/`: `https://example.org/atlas` behind a proxy, without a slash at its end. */
  readonly publicUrl: string;
}

/** Whether an address belongs to a proxy that is believed. */
export type Trusts = (address: string) => boolean;

const networks: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7', '169.254.0.0/16', 'fe80::/10'],
};

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** `::ffff:10.0.0.1`, as a socket for both families shows it, is `10.0.0.1`. */
const plainAddress = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '');

export const trusting = (proxies: readonly string[]): Trusts => {
  if (proxies.length === 0) return () => false;
  const list = new BlockList();
  for (const network of proxies.flatMap((name) => networks[name] ?? [name])) {
    const [address = '', bits] = network.split('/');
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address));
};

/** The last value of a header that every proxy may have added to. */
const lastOf = (header: string | string[] | undefined): string | undefined =>
  [header ?? []].flat().join(',').split(',').at(-1)?.trim() || undefined;

/** From the nearest to the farthest: the first that is no proxy of ours is the client. */
const clientOf = (peer: string, forwarded: string | string[] | undefined, trusts: Trusts): string => {
  const hops = [forwarded ?? []]
    .flat()
    .join(',')
    .split(',')
    .map((hop) =>
      plainAddress(
        hop
          .trim()
          .replace(/^\[|\](:\d+)?$/g, '')
          .replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1'),
      ),
    )
    .filter((hop) => isIP(hop) !== 0);
  let client = peer;
  while (trusts(client)) {
    const next = hops.pop();
    if (next === undefined) break;
    client = next;
  }
  return client;
};

const isPath = (text: string | undefined): text is string =>
  text !== undefined && text.length <= 200 && /^(\/[\w.~-]+)+\/?$/.test(text);

const isAuthority = (text: string | undefined): text is string =>
  text !== undefined && text.length <= 255 && /^([\w.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i.test(text);

export const callerOf = ({ socket, headers }: IncomingMessage, trusts: Trusts, basePath: string): Caller => {
  const peer = plainAddress(socket.remoteAddress ?? '');
  const believed = trusts(peer);
  const told = (name: string) => (believed ? lastOf(headers[`x-forwarded-${name}`]) : undefined);
  const [proto, host, prefix] = [told('proto'), told('host'), told('prefix')];
  const scheme = proto === 'https' ? 'https' : 'http';
  const authority = isAuthority(host) ? host : isAuthority(headers.host) ? headers.host : 'localhost';
  const path = isPath(prefix) ? prefix.replace(/\/$/, '') : basePath;
  return {
    address: believed ? clientOf(peer, headers['x-forwarded-for'], trusts) : peer,
    publicUrl: `${scheme}://${authority}${path}`,
  };
};
