import { Menu, type MenuItemConstructorOptions } from 'electron';

type Role = NonNullable<MenuItemConstructorOptions['role']>;

/** Menus as label and roles. Undo is missing on purpose: the page's own undo covers everything, not only a text field. */
const menus: readonly (readonly [label: string, roles: readonly (Role | null)[]])[] = [
  ['File', ['close', null, 'quit']],
  ['Edit', ['cut', 'copy', 'paste', 'pasteAndMatchStyle', null, 'selectAll']],
  ['View', ['resetZoom', 'zoomIn', 'zoomOut', null, 'togglefullscreen']],
  ['Window', ['minimize', 'zoom']],
];

export function setMenu(developing: boolean): void {
  const rows = developing ? [...menus, ['Developer', ['reload', 'toggleDevTools']] as const] : menus;
  const template: MenuItemConstructorOptions[] = rows.map(([label, roles]) => ({
    label,
    submenu: roles.map((role) => (role ? { role } : { type: 'separator' as const })),
  }));
  if (process.platform === 'darwin') template.unshift({ role: 'appMenu' });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
