import { walk } from './parseModule.mjs';

/*
 * The compiler knows no Node or page globals in core, until the types of a package refer to those of Node and bring
 * them all in. So the names are checked here as well.
 */
const node = words('Buffer process global __dirname __filename NodeJS setImmediate clearImmediate');
const page = words(
  'window document navigator location history localStorage sessionStorage indexedDB self HTMLElement Element Node ' +
    'Document DOMParser XMLSerializer XMLHttpRequest fetch WebSocket Worker FileReader alert confirm prompt',
);
const foreign = {
  core: new Set([...node, ...page]),
  host: new Set([...node, ...page]),
  renderer: new Set(node),
};

/** Places where a name is only a label: of a property, a member, a specifier. */
const labels = {
  MemberExpression: 'property',
  Property: 'key',
  PropertyDefinition: 'key',
  MethodDefinition: 'key',
  AccessorProperty: 'key',
  TSPropertySignature: 'key',
  TSMethodSignature: 'key',
  TSEnumMember: 'id',
  TSQualifiedName: 'right',
  TSNamedTupleMember: 'label',
  LabeledStatement: 'label',
};

/** Uses of globals that the layer does not have. @returns {{offset: number, name: string}[]} */
export function foreignGlobals(layer, program) {
  const names = foreign[layer];
  if (!names) return [];
  const declared = new Set();
  const used = [];
  walk(program, (node, parent, key) => {
    if (isDeclaration(key)) walk(node, ({ type, name }) => type === 'Identifier' && declared.add(name));
    if (node.type === 'Identifier' && names.has(node.name) && !isLabel(parent, key)) used.push(node);
  });
  return used.filter(({ name }) => !declared.has(name)).map(({ start, name }) => ({ offset: start, name }));
}

function isDeclaration(key) {
  return key === 'id' || key === 'params' || key === 'param' || key === 'local';
}

function isLabel(parent, key) {
  if (parent.type === 'ExportSpecifier' || parent.type === 'ImportSpecifier') return true;
  return labels[parent.type] === key && !parent.computed && !parent.shorthand;
}

function words(text) {
  return text.split(' ');
}
