import { derivedRowId } from '../../exchange/rowId';
import type { Id } from '../../model/id';

/**
 * GUIDs of what has no row of its own, made out of what it belongs to: the same at every export, so that another
 * program that takes a second export in can join it with the first.
 */
export const refiIds = {
  user: (name: string): Id => derivedRowId('refi user', name),
  variable: (name: string): Id => derivedRowId('refi variable', name),
  note: (owner: Id): Id => derivedRowId('refi note', owner),
  coding: (highlight: Id, tag: Id): Id => derivedRowId('refi coding', highlight, tag),
  /** A place of a highlight that has several; `place` counts from 0, and the first is the highlight itself. */
  part: (highlight: Id, place: number): Id =>
    place === 0 ? highlight : derivedRowId('refi part', highlight, String(place)),
  partLink: (part: Id): Id => derivedRowId('refi part link', part),
  /** An earlier version of a source. */
  version: (source: Id, textSha256: string): Id => derivedRowId('refi version', source, textSha256),
  /** The text made of a PDF or picture. */
  text: (source: Id): Id => derivedRowId('refi text', source),
};
