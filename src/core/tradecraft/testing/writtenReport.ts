import { weigh } from '../../assess/weigh';
import { icd203 } from '../../assess/yardsticks/icd203';
import { CaseBuilder } from '../../export/testing/caseBuilder';
import type { RichNode } from '../../model/richText';
import type { HighlightRow } from '../../model/rows';
import { checkReport } from '../check';
import type { Remark } from '../remark';

/** A case of two papers and an agency, and a report about it in few words: `{a}` cites what the first paper prints. */
export class WrittenReport {
  readonly builder = new CaseBuilder();
  readonly cited = new Map<string, { kind: string; id: string }>();
  readonly standings = new Map<string, string>();

  /** A source of an outlet with one highlighted passage; `key` cites it. */
  passage(key: string, outlet: string, words: string): HighlightRow {
    const origin = [...this.builder.state.origins.values()].find(({ name }) => name === outlet);
    const { id } = origin ?? this.builder.origin(outlet);
    const blocks = [{ kind: 'paragraph' as const, text: `Before it. ${words} After it.` }];
    const source = this.builder.source(blocks, { title: `${outlet} on it`, originId: id });
    const highlight = this.builder.highlight(source, words);
    this.cited.set(key, { kind: 'highlight', id: highlight.id });
    return highlight;
  }

  /** The remarks on paragraphs written with `{key}` for a citation. Those of one rule, where it is named. */
  remarks(paragraphs: readonly string[] | readonly RichNode[], rule?: string): Remark[] {
    const content = paragraphs.map((each) => (typeof each === 'string' ? this.paragraph(each) : each));
    const report = this.builder.report('Report', content);
    const { state } = this.builder;
    return checkReport({
      state,
      weighing: weigh(state),
      yardstick: icd203,
      report,
      textOf: (source) => this.builder.texts.get(source.id)?.text ?? null,
      standingWhenCited: this.standings,
    }).filter((remark) => rule === undefined || remark.rule === rule);
  }

  paragraph(words: string): RichNode {
    const content = words.split(/(\{\w+\})/u).flatMap((part): RichNode[] => {
      const cited = /^\{(\w+)\}$/u.exec(part)?.[1];
      if (cited) return [{ type: 'citation', attrs: { ...this.cited.get(cited), label: cited } }];
      return part ? [{ type: 'text', text: part }] : [];
    });
    return { type: 'paragraph', content };
  }
}
