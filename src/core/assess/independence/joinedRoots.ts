import type { Id } from '../../model/id';

/** Sets of roots that are one, and which joins made them so (union-find that remembers its reasons). */
export class JoinedRoots<Reason extends { readonly roots: readonly [Id, Id] }> {
  readonly #parents = new Map<Id, Id>();
  readonly #reasons = new Map<Id, Reason[]>();

  /** The id that stands for all that are one with `root`: the smallest of them. */
  find(root: Id): Id {
    let id = root;
    for (;;) {
      const parent = this.#parents.get(id);
      if (parent === undefined || parent === id) break;
      id = parent;
    }
    let step = root;
    while (step !== id) {
      const next = this.#parents.get(step) as Id;
      this.#parents.set(step, id);
      step = next;
    }
    return id;
  }

  /** Makes two one. A reason that joins what is one already is remembered, too: either alone would do. */
  join(reason: Reason): void {
    const [left, right] = [this.find(reason.roots[0]), this.find(reason.roots[1])];
    const [kept, given] = left < right ? [left, right] : [right, left];
    const reasons = [
      ...(this.#reasons.get(kept) ?? []),
      ...(kept === given ? [] : (this.#reasons.get(given) ?? [])),
    ];
    this.#parents.set(given, kept);
    this.#reasons.delete(given);
    this.#reasons.set(kept, [...reasons, reason]);
  }

  /** Every reason within the set `root` is in. */
  reasonsOf(root: Id): readonly Reason[] {
    return this.#reasons.get(this.find(root)) ?? [];
  }
}

/**
 * The shortest row of reasons that leads from one root to another; empty where they are the same root, null where
 * nothing leads there.
 */
export function pathBetween<Reason extends { readonly roots: readonly [Id, Id] }>(
  reasons: readonly Reason[],
  from: Id,
  to: Id,
): Reason[] | null {
  const paths = new Map<Id, Reason[]>([[from, []]]);
  for (const [at, path] of paths) {
    if (at === to) return path;
    for (const reason of reasons) {
      const [left, right] = reason.roots;
      const next = left === at ? right : right === at ? left : null;
      if (next !== null && !paths.has(next)) paths.set(next, [...path, reason]);
    }
  }
  return null;
}
