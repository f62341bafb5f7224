import { PassageFinder } from '../anchor/PassageFinder';
import { ok, type Result } from '../model/result';
import type { SourceText } from '../model/sourceText';
import { CodePointIndex } from '../text/codePoints';
import type { ExchangeContext, StoredText } from './types';

/** A source text with what is made of it once to place many passages in it. */
export class ShelvedText {
  readonly index: CodePointIndex;
  #finder: PassageFinder | null = null;

  constructor(readonly sourceText: SourceText) {
    this.index = new CodePointIndex(sourceText.text);
  }

  get text(): string {
    return this.sourceText.text;
  }

  get finder(): PassageFinder {
    this.#finder ??= new PassageFinder(this.text);
    return this.#finder;
  }
}

/** The texts passages are placed in, each read once. */
export class TextShelf {
  readonly #texts = new Map<string, Promise<Result<ShelvedText>>>();

  constructor(private readonly context: Pick<ExchangeContext, 'textOf'>) {}

  /** Fails as the context's `textOf` does. */
  get(version: StoredText): Promise<Result<ShelvedText>> {
    const known = this.#texts.get(version.document);
    if (known) return known;
    const read = this.context
      .textOf(version)
      .then((result) => (result.ok ? ok(new ShelvedText(result.value)) : result));
    this.#texts.set(version.document, read);
    return read;
  }

  /** Puts the text of a source that is only being taken in. */
  put(document: string, sourceText: SourceText): ShelvedText {
    const shelved = new ShelvedText(sourceText);
    this.#texts.set(document, Promise.resolve(ok(shelved)));
    return shelved;
  }
}
