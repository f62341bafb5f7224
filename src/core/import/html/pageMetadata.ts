import type { MarkupElement } from '../markup/markupNode';
import { languageTag, noMetadata } from '../metadata';
import { publishedDate } from '../publishedDate';
import type { DocumentMetadata } from '../types';
import { captureOf, withoutArchive } from './capture';
import { type PageFacts, pageFacts } from './pageFacts';
import { structuredData } from './structuredData';
import { isWebAddress } from './webAddress';

/**
 * What a page says of itself. For each fact the sources are asked in the order in which newsrooms
 * keep them right: tags for scholars and for sharing, the schema.org description, the visible page.
 */
export function pageMetadata(root: MarkupElement, comments: readonly string[]): DocumentMetadata {
  const facts = pageFacts(root);
  const data = structuredData(facts.structured);
  const capture = captureOf(comments, facts, root.attributes);
  const meta = (...names: string[]) => firstOf(facts, names);
  const published = [
    ...(facts.meta.get('article:published_time') ?? []),
    ...(facts.meta.get('citation_publication_date') ?? []),
    ...(facts.meta.get('citation_date') ?? []),
    data.datePublished,
    meta('datepublished', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'publish-date', 'publishdate'),
    meta('dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date', 'dcterms.date', 'date'),
    ...facts.times.slice(0, 5),
  ];
  return {
    ...noMetadata,
    title: titleOf(facts, data.headline),
    author: authorOf(facts, data.author),
    publisher:
      meta('og:site_name', 'citation_journal_title', 'citation_publisher') ??
      data.publisher ??
      meta(
        'dc.publisher',
        'dcterms.publisher',
        'publisher',
        'application-name',
        'apple-mobile-web-app-title',
      ),
    publishedAt: published.map((date) => publishedDate(date)).find((date) => date !== null) ?? null,
    language:
      [
        root.attributes.get('lang'),
        root.attributes.get('xml:lang'),
        meta('content-language', 'og:locale', 'dc.language', 'language'),
        data.language,
      ]
        .map(languageTag)
        .find((language) => language !== null) ?? null,
    address: addressOf(facts, data.address, capture.address),
    capturedAt: capture.at,
  };
}

function firstOf(facts: PageFacts, names: readonly string[]): string | null {
  for (const name of names) {
    const value = facts.meta.get(name)?.[0];
    if (value) return value;
  }
  return null;
}

/** The headline: a page's `<title>` often has the outlet's name after it, so it is asked last but one. */
function titleOf(facts: PageFacts, headline: string | null): string | null {
  const shared = firstOf(facts, ['citation_title', 'og:title', 'twitter:title', 'dc.title', 'dcterms.title']);
  if (shared ?? headline) return shared ?? headline;
  const { title, firstHeading } = facts;
  if (title && firstHeading && firstHeading.length >= 10 && title.includes(firstHeading)) return firstHeading;
  return title ?? firstHeading;
}

function authorOf(facts: PageFacts, fromData: string | null): string | null {
  const scholars = facts.meta.get('citation_author');
  if (scholars) return scholars.join('; ');
  const shared = [
    ...(facts.meta.get('article:author') ?? []),
    ...(facts.meta.get('author') ?? []),
    ...(facts.meta.get('byl') ?? []),
    ...(facts.meta.get('parsely-author') ?? []),
    ...(facts.meta.get('dc.creator') ?? []),
  ].filter((name) => !isWebAddress(name));
  const [visible] = facts.authors.filter((name) => name !== '' && name.length <= 100);
  return fromData ?? shared[0] ?? visible ?? null;
}

/** The address the page itself holds for right; made whole against where it was saved from. */
function addressOf(facts: PageFacts, fromData: string | null, saved: string | null): string | null {
  const base = facts.base && isWebAddress(facts.base) ? facts.base : saved;
  for (const stated of [
    facts.canonical,
    firstOf(facts, ['og:url', 'citation_public_url']),
    saved,
    fromData,
    base,
  ]) {
    if (!stated) continue;
    if (isWebAddress(stated)) return withoutArchive(stated);
    if (base && URL.canParse(stated, base)) {
      const { href } = new URL(stated, base);
      if (isWebAddress(href)) return withoutArchive(href);
    }
  }
  return null;
}
