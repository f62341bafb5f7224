import type { SceneItem } from './scene';

type Drawn = Pick<SceneItem, 'label' | 'shapes'>;

/** An item whose words and forms are made when they are first asked for: of thousands a window shows a few. */
export function lazyItem(known: Omit<SceneItem, keyof Drawn>, draw: () => Drawn): SceneItem {
  let drawn: Drawn | undefined;
  const made = (): Drawn => {
    drawn ??= draw();
    return drawn;
  };
  return {
    ...known,
    get label() {
      return made().label;
    },
    get shapes() {
      return made().shapes;
    },
  };
}
