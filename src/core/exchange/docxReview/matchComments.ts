import type { Id } from '../../model/id';
import type { ExportedComment, Reviewed, ReviewedComment } from './readReviewed';

/** Which comment of the document is which of ours. */
export interface MatchedComments {
  /** Comments of ours that are still there, with what was exported where that is known. */
  readonly ours: readonly MatchedComment[];
  /** Comments of others, answers aside. */
  readonly others: readonly ReviewedComment[];
  /** Answers by the comment that begins their thread. */
  readonly answers: ReadonlyMap<string, readonly ReviewedComment[]>;
  /** Comments of ours that are not there any more. */
  readonly gone: readonly ExportedComment[];
}

export interface MatchedComment {
  readonly comment: ReviewedComment;
  readonly highlightId: Id;
  readonly part: number;
  readonly exported: ExportedComment | null;
  /** It has lost the line with our id and was known by author and time. */
  readonly hasLostId: boolean;
}

/** Finds our comments by the id they carry, and those that lost it by author and time, where only one is meant. */
export function matchComments({ comments, exported }: Reviewed): MatchedComments {
  const left = new Map((exported ?? []).map((each) => [keyOf(each.highlightId, each.part), each]));
  const answers = new Map<string, ReviewedComment[]>();
  const byId = new Map(comments.map((comment) => [comment.wordId, comment]));
  const ours: MatchedComment[] = [];
  const without: ReviewedComment[] = [];
  for (const comment of comments) {
    const root = rootOf(comment, byId);
    if (root !== comment) {
      answers.set(root.wordId, [...(answers.get(root.wordId) ?? []), comment]);
      continue;
    }
    const { highlightId } = comment;
    const part = partOf(comment);
    const isTaken = ours.some((each) => each.highlightId === highlightId && each.part === part);
    if (highlightId === null || isTaken) {
      without.push(comment);
      continue;
    }
    const key = keyOf(highlightId, part);
    ours.push({ comment, highlightId, part, exported: left.get(key) ?? null, hasLostId: false });
    left.delete(key);
  }
  const others: ReviewedComment[] = [];
  for (const comment of without) {
    const [only, second] = [...left.values()].filter((each) => isBySame(each, comment));
    const rivals = without.filter((each) => only && isBySame(only, each)).length;
    if (only && !second && rivals === 1 && comment.highlightId === null) {
      const { highlightId, part } = only;
      ours.push({ comment, highlightId, part, exported: only, hasLostId: true });
      left.delete(keyOf(highlightId, part));
    } else others.push(comment);
  }
  return { ours, others, answers, gone: [...left.values()] };
}

function keyOf(highlightId: Id, part: number): string {
  return `${highlightId}/${part}`;
}

/** `Part 2 of 3 of one highlight` */
function partOf({ lines }: ReviewedComment): number {
  const said = lines.map((line) => /^Part (\d+) of \d+ of one highlight/.exec(line)?.[1]).find(Boolean);
  return said ? Number(said) - 1 : 0;
}

/** Programs write times to the second. */
function isBySame(exported: ExportedComment, { author, at }: ReviewedComment): boolean {
  return exported.author === author && at !== null && exported.at.slice(0, 19) === at.slice(0, 19);
}

function rootOf(comment: ReviewedComment, byId: ReadonlyMap<string, ReviewedComment>): ReviewedComment {
  const seen = new Set<ReviewedComment>();
  let at = comment;
  for (;;) {
    const parent = at.parent === null ? undefined : byId.get(at.parent);
    if (!parent || seen.has(parent)) return at;
    seen.add(parent);
    at = parent;
  }
}
