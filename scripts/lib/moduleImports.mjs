/**
 * The module a syntax node names, as written, or undefined: `import`, `export … from`, `import()`, `import('x')` as
 * a type, `require()`, and `new URL('x', import.meta.url)`, by which workers are started.
 */
export function importedBy(node) {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
    case 'TSExternalModuleReference':
      return literal(node.source ?? node.expression);
    case 'CallExpression':
      return node.callee.name === 'require' ? literal(node.arguments[0]) : undefined;
    case 'NewExpression':
      return node.callee.name === 'URL' && isImportMetaUrl(node.arguments[1])
        ? moduleName(literal(node.arguments[0]))
        : undefined;
    default:
      return undefined;
  }
}

/** An address beside the module may also be a folder or an asset; only code is imported. */
function moduleName(address) {
  return address && /\.[cm]?[jt]sx?$/.test(address) ? address : undefined;
}

function literal(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
  return undefined;
}

function isImportMetaUrl(node) {
  return (
    node?.type === 'MemberExpression' && node.object.type === 'MetaProperty' && node.property.name === 'url'
  );
}
