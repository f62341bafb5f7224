import { create } from 'zustand';

/** Whether the next drag on a page marks an area of it. */
export const useAreaTool = create<{ readonly isOn: boolean }>(() => ({ isOn: false }));

export function toggleAreaTool(): void {
  useAreaTool.setState(({ isOn }) => ({ isOn: !isOn }));
}

export function endAreaTool(): void {
  useAreaTool.setState({ isOn: false });
}
