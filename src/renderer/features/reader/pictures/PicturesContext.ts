import { createContext } from 'react';
import type { PictureSource } from './pictureMessages';

/** The source whose pictures are drawn; null where none are, as on paper. */
export const PicturesContext = createContext<PictureSource | null>(null);
