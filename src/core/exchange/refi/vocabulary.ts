/** XML namespaces of REFI-QDA 1.0 (18 March 2019): of a project, and of a codebook alone. */
export const projectNamespace = 'urn:QDA-XML:project:1.0';
export const codebookNamespace = 'urn:QDA-XML:codebook:1.0';

/** The part of a `.qdpx` archive that is the project, and the folder of its files. */
export const projectPart = 'project.qde';
export const sourcesFolder = 'sources/';

/** How a path names a file in the project's own folder. */
export const internalScheme = 'internal://';

/** Elements that are sources. */
export const sourceElements = [
  'TextSource',
  'PDFSource',
  'PictureSource',
  'AudioSource',
  'VideoSource',
] as const;
export type SourceElement = (typeof sourceElements)[number];

/** Elements that are passages of sources. */
export const selectionElements = [
  'PlainTextSelection',
  'PDFSelection',
  'PictureSelection',
  'AudioSelection',
  'VideoSelection',
  'TranscriptSelection',
] as const;

/** What an element may hold: its children in their order, and its attributes; those that must be there first. */
interface ElementRule {
  readonly children: readonly string[];
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const audit = ['creatingUser', 'creationDateTime', 'modifyingUser', 'modifiedDateTime'];
const corners = ['firstX', 'firstY', 'secondX', 'secondY'];
const afterSelections = ['Coding', 'NoteRef', 'VariableValue'];
const rule = (
  children: readonly string[],
  required: readonly string[] = [],
  optional: readonly string[] = [],
): ElementRule => ({ children, required, optional });
const onSelection = ['Description', 'Coding', 'NoteRef'];
const textSource = rule(
  ['Description', 'PlainTextContent', 'PlainTextSelection', ...afterSelections],
  ['guid'],
  ['name', 'richTextPath', 'plainTextPath', ...audit],
);
const reference = rule([], ['targetGUID']);
const media = (selection: string) =>
  rule(
    ['Description', 'Transcript', selection, ...afterSelections],
    ['guid'],
    ['name', 'path', 'currentPath', ...audit],
  );
const timed = rule(onSelection, ['guid', 'begin', 'end'], ['name', ...audit]);

/** The elements of both schemas (`Project.xsd`, `Codebook.xsd`), by name. Order of children is mandatory there. */
export const elementRules: Readonly<Record<string, ElementRule>> = {
  Project: rule(
    [
      ...['Users', 'CodeBook', 'Variables', 'Cases', 'Sources', 'Notes', 'Links', 'Sets', 'Graphs'],
      ...['Description', 'NoteRef'],
    ],
    ['name'],
    ['origin', 'creatingUserGUID', 'creationDateTime', 'modifyingUserGUID', 'modifiedDateTime', 'basePath'],
  ),
  Users: rule(['User']),
  User: rule([], ['guid'], ['name', 'id']),
  CodeBook: rule(['Codes', 'Sets'], [], ['origin']),
  Codes: rule(['Code']),
  Code: rule(['Description', 'NoteRef', 'Code'], ['guid', 'name', 'isCodable'], ['color']),
  Variables: rule(['Variable']),
  Variable: rule(['Description'], ['guid', 'name', 'typeOfVariable']),
  Cases: rule(['Case']),
  Case: rule(['Description', 'CodeRef', 'VariableValue', 'SourceRef', 'SelectionRef'], ['guid'], ['name']),
  VariableValue: rule([
    'VariableRef',
    ...['TextValue', 'BooleanValue', 'IntegerValue', 'FloatValue', 'DateValue', 'DateTimeValue'],
  ]),
  Sources: rule(sourceElements),
  TextSource: textSource,
  Note: textSource,
  TextDescription: textSource,
  Representation: textSource,
  PlainTextSelection: rule(onSelection, ['guid', 'startPosition', 'endPosition'], ['name', ...audit]),
  Coding: rule(['CodeRef', 'NoteRef'], ['guid'], ['creatingUser', 'creationDateTime']),
  PDFSource: rule(
    ['Description', 'PDFSelection', 'Representation', ...afterSelections],
    ['guid'],
    ['name', 'path', 'currentPath', ...audit],
  ),
  PDFSelection: rule(
    ['Description', 'Representation', 'Coding', 'NoteRef'],
    ['guid', 'page', ...corners],
    ['name', ...audit],
  ),
  PictureSource: rule(
    ['Description', 'TextDescription', 'PictureSelection', ...afterSelections],
    ['guid'],
    ['name', 'path', 'currentPath', ...audit],
  ),
  PictureSelection: rule(onSelection, ['guid', ...corners], ['name', ...audit]),
  AudioSource: media('AudioSelection'),
  VideoSource: media('VideoSelection'),
  AudioSelection: timed,
  VideoSelection: timed,
  Transcript: rule(
    ['Description', 'PlainTextContent', 'SyncPoint', 'TranscriptSelection', 'NoteRef'],
    ['guid'],
    ['name', 'richTextPath', 'plainTextPath', ...audit],
  ),
  SyncPoint: rule([], ['guid'], ['timeStamp', 'position']),
  TranscriptSelection: rule(onSelection, ['guid'], ['name', 'fromSyncPoint', 'toSyncPoint', ...audit]),
  Notes: rule(['Note']),
  Links: rule(['Link']),
  Link: rule(['NoteRef'], ['guid'], ['name', 'direction', 'color', 'originGUID', 'targetGUID']),
  Sets: rule(['Set']),
  Set: rule(['Description', 'MemberCode', 'MemberSource', 'MemberNote'], ['guid', 'name']),
  Graphs: rule(['Graph']),
  Graph: rule(['Vertex', 'Edge'], ['guid'], ['name']),
  Vertex: rule(
    [],
    ['guid', 'firstX', 'firstY'],
    ['representedGUID', 'name', 'secondX', 'secondY', 'shape', 'color'],
  ),
  Edge: rule(
    [],
    ['guid', 'sourceVertex', 'targetVertex'],
    ['representedGUID', 'name', 'color', 'direction', 'lineStyle'],
  ),
  NoteRef: reference,
  CodeRef: reference,
  SourceRef: reference,
  SelectionRef: reference,
  VariableRef: reference,
  MemberCode: rule([], [], ['targetGUID', 'guid']),
  MemberSource: reference,
  MemberNote: reference,
};

/** Containers that must not be empty. */
export const neverEmpty: ReadonlySet<string> = new Set([
  ...['Users', 'Codes', 'Variables', 'Cases', 'Sources', 'Notes', 'Links', 'Sets', 'Graphs'],
]);

/** Children of which there is one at most. */
export const onlyOnce: ReadonlySet<string> = new Set([
  ...['Users', 'CodeBook', 'Variables', 'Cases', 'Sources', 'Notes', 'Links', 'Sets', 'Graphs', 'Codes'],
  ...['Description', 'PlainTextContent', 'CodeRef', 'VariableRef', 'Representation', 'TextDescription'],
]);

/** The forms of attribute values, by the attribute's name. */
export const attributeForms: readonly (readonly [RegExp, RegExp, string])[] = [
  [
    /^guid$|GUID$|^(?:creating|modifying)User$|^(?:from|to)SyncPoint$|Vertex$/,
    /^\s*(?:\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\s*$/i,
    'a GUID',
  ],
  [
    /^(?:start|end)Position$|^(?:first|second)[XY]$|^page$|^begin$|^end$|^timeStamp$|^position$/,
    /^\s*[+-]?\d+\s*$/,
    'a whole number',
  ],
  [/DateTime$/, /^\s*-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?\s*$/, 'a date and time'],
  [/^color$/, /^\s*#(?:[0-9a-f]{3}|[0-9a-f]{6})\s*$/i, 'a colour (#RRGGBB)'],
  [/^isCodable$/, /^\s*(?:true|false|1|0)\s*$/, 'true or false'],
];
