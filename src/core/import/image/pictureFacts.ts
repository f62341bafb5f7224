/// <reference path="./exifreader.d.ts" />
import type { ExpandedTags, Tag } from 'exifreader';
import type { Fact } from '../../model/rows';

/** What a camera, a phone or a program wrote into a picture. */
export interface PictureFacts {
  /** ISO 8601; without an offset where none was written. */
  readonly capturedAt: string | null;
  readonly author: string | null;
  readonly title: string | null;
  readonly facts: readonly Fact[];
  /** How the picture is to be turned, as Exif counts: 1 is upright. */
  readonly orientation: number;
}

const nothing: PictureFacts = { capturedAt: null, author: null, title: null, facts: [], orientation: 1 };

/** Exif's fields that are facts, by what they are called on a source's sheet. */
const exifNames = {
  ImageDescription: 'Description',
  Artist: 'Artist',
  Copyright: 'Copyright',
  Software: 'Software',
  DateTime: 'Changed',
  DateTimeOriginal: 'Photographed',
  LensModel: 'Lens',
  ExposureTime: 'Exposure',
  FNumber: 'Aperture',
  ISOSpeedRatings: 'ISO',
  FocalLength: 'Focal length',
  GPSImgDirection: 'Direction of view',
  GPSDateStamp: 'Date by satellite',
  GPSTimeStamp: 'Time by satellite',
} as const;

/** What news agencies write into their pictures (IPTC). */
const iptcNames = {
  'Object Name': 'Headline',
  'Caption/Abstract': 'Caption',
  'By-line': 'By-line',
  Credit: 'Credit',
  Source: 'Source named',
  City: 'City',
  'Country/Primary Location Name': 'Country',
  'Date Created': 'Date created',
} as const;

/** Values are clipped to this: a field can hold as much as the file. */
const longest = 2_000;

/** Reads what the picture says of itself. Damaged fields are left out; never throws. */
export async function pictureFacts(bytes: Uint8Array): Promise<PictureFacts> {
  const { default: reader } = await import('exifreader');
  let tags: ExpandedTags;
  try {
    tags = reader.load(bytes.slice().buffer, {
      expanded: true,
      includeTags: { exif: true, gps: true, iptc: true, png: true },
    });
  } catch {
    return nothing;
  }
  const exif = (name: string) => wordsOf(tags.exif?.[name]);
  const iptc = (name: string) => wordsOf(tags.iptc?.[name]);
  const facts: Fact[] = [];
  const add = (name: string, value: string) => {
    if (value !== '') facts.push({ name, value });
  };
  add('Camera', [exif('Make'), exif('Model')].filter(Boolean).join(' '));
  add('Place', placeOf(tags.gps));
  for (const [tag, name] of Object.entries(exifNames)) add(name, exif(tag));
  for (const [tag, name] of Object.entries(iptcNames)) add(name, iptc(tag));
  for (const [name, tag] of Object.entries(tags.pngText ?? {}).slice(0, 20))
    add(name.slice(0, 200), wordsOf(tag));
  return {
    capturedAt: instantOf(exif('DateTimeOriginal'), exif('OffsetTimeOriginal')),
    author: iptc('By-line') || exif('Artist') || null,
    title: iptc('Object Name') || null,
    facts,
    orientation: orientationOf(tags),
  };
}

function orientationOf({ exif }: ExpandedTags): number {
  const tag = exif?.Orientation;
  const value = tag && !Array.isArray(tag) ? Number((tag as Tag).value) : 1;
  return value >= 1 && value <= 8 ? value : 1;
}

/** Decimal degrees to about a decimetre, and the height where there is one. */
function placeOf(gps: ExpandedTags['gps']): string {
  const { Latitude: latitude, Longitude: longitude, Altitude: altitude } = gps ?? {};
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return '';
  const height = Number.isFinite(altitude) ? `, ${Math.round(altitude as number)} m` : '';
  return `${(latitude as number).toFixed(6)}, ${(longitude as number).toFixed(6)}${height}`;
}

/** Exif's `2014:07:25 08:30:00` with its offset, where there is one, in ISO 8601. */
function instantOf(text: string, offset: string): string | null {
  const match = /^(\d{4}):(\d{2}):(\d{2})(?: (\d{2}:\d{2}:\d{2}))?/.exec(text);
  if (!match || match[1] === '0000') return null;
  const [, year, month, day, time] = match;
  const zone = /^[+-]\d{2}:\d{2}$/.test(offset) ? offset : '';
  return `${year}-${month}-${day}${time ? `T${time}${zone}` : ''}`;
}

function wordsOf(tag: Tag | readonly Tag[] | undefined): string {
  const words = Array.isArray(tag)
    ? (tag as readonly Tag[]).map(({ description }) => description).join('; ')
    : (tag as Tag | undefined)?.description;
  return typeof words === 'string'
    ? words
        // biome-ignore lint/suspicious/noControlCharactersInRegex: fields are padded with them.
        .replace(/[\s\0-\x1f\x7f]+/g, ' ')
        .trim()
        .slice(0, longest)
    : '';
}
