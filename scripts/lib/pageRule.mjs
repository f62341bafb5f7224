const markupSinks = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'srcdoc',
]);
const colour = /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![\w-])|\b(?:rgba?|hsla?|oklch|oklab)\(/i;
const theme = 'src/renderer/app/theme';

/** What a syntax node does that the page must not do, in a few words, or undefined. */
export function pageProblem(file, node) {
  if (!file.startsWith('src/renderer/')) return undefined;
  return markupProblem(node) ?? evalProblem(node) ?? (inTheme(file) ? undefined : colourProblem(node));
}

/** Offsets of colour literals in the declarations of a style sheet outside the theme. */
export function colourOffsets(file, text) {
  if (!file.startsWith('src/renderer/') || inTheme(file)) return [];
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => ' '.repeat(comment.length));
  const everyColour = new RegExp(`:[^;{}]*?(${colour.source})`, 'gi');
  return [...bare.matchAll(everyColour)].map((match) => match.index + match[0].length - match[1].length);
}

function markupProblem(node) {
  const name = { Identifier: node.name, JSXIdentifier: node.name }[node.type] ?? stringIndex(node);
  if (markupSinks.has(name)) return `the page must not use ${name}`;
  const isWrite = node.type === 'MemberExpression' && /^write(ln)?$/.test(node.property.name);
  return isWrite && node.object.name === 'document' ? 'the page must not use document.write' : undefined;
}

function stringIndex(node) {
  return node.type === 'MemberExpression' && node.computed ? node.property.value : undefined;
}

function evalProblem(node) {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return undefined;
  const { name } = node.callee;
  return name === 'eval' || name === 'Function' ? `the page must not use ${name}()` : undefined;
}

function colourProblem(node) {
  const text = { Literal: node.value, TemplateElement: node.value?.cooked, JSXText: undefined }[node.type];
  if (typeof text !== 'string' || !colour.test(text)) return undefined;
  return `a colour is written here (${colour.exec(text)[0]}); colours come from ${theme}`;
}

function inTheme(file) {
  return file.startsWith(`${theme}/`) || file === `${theme}.ts`;
}
