import type { Walk } from '../cypher/graph.ts';
import { compareIds, type Edge } from './found.ts';

/** The relationships a search has met, and where each entity leads along them. */
export class Adjacency {
  readonly edges = new Map<string, Edge>();
  private readonly direction: Walk['direction'];
  private readonly forward = new Map<string, Map<string, Set<string>>>();
  private readonly backward = new Map<string, Set<string>>();

  /** What `next` gave: a search comes to a hub again and again. */
  private readonly sorted = new Map<string, readonly string[]>();

  constructor(direction: Walk['direction']) {
    this.direction = direction;
  }

  /** Self loops are left out: no simple path takes one. */
  add(edge: Edge): void {
    if (this.edges.has(edge.id) || edge.start === edge.end) return;
    this.edges.set(edge.id, edge);
    if (this.direction !== 'in') this.join(edge.start, edge.end, edge.id);
    if (this.direction !== 'out') this.join(edge.end, edge.start, edge.id);
  }

  private join(from: string, to: string, id: string): void {
    const next = this.forward.get(from) ?? new Map<string, Set<string>>();
    this.forward.set(from, next);
    next.set(to, (next.get(to) ?? new Set()).add(id));
    this.sorted.delete(from);
    this.backward.set(to, (this.backward.get(to) ?? new Set()).add(from));
  }

  /** Where one step leads, in the order of the ids. */
  next(from: string): readonly string[] {
    const known = this.sorted.get(from);
    if (known) return known;
    const made = [...(this.forward.get(from)?.keys() ?? [])].sort(compareIds);
    this.sorted.set(from, made);
    return made;
  }

  previous(to: string): Iterable<string> {
    return this.backward.get(to) ?? [];
  }

  /** The relationships by which one step leads from one to the other, in the order of their ids. */
  between(from: string, to: string): readonly string[] {
    return [...(this.forward.get(from)?.get(to) ?? [])].sort(compareIds);
  }
}
