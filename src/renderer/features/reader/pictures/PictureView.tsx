import type { Block } from '@core/model';
import { type ReactNode, use, useEffect, useRef, useState } from 'react';
import { PicturesContext } from './PicturesContext';
import classes from './PictureView.module.css';
import type { DrawnPicture, PictureSource } from './pictureMessages';
import { sharedPictures } from './sharedPictures';

interface PictureViewProps {
  readonly block: Extract<Block, { kind: 'picture' }>;
  /** Its alternative text; empty where it has none. */
  readonly alternative: string;
  /** The alternative text as it stands in the document's words, or null. */
  readonly children: ReactNode;
}

/** A picture of the document, or its name where it is not in the file or cannot be drawn. */
export function PictureView({ block, alternative, children }: PictureViewProps) {
  const source = use(PicturesContext);
  const [isUndrawable, setUndrawable] = useState(false);
  const { picture, name } = block;
  return (
    <div className={classes.picture} role="figure" aria-label={alternative || lastOf(name) || 'Picture'}>
      {source && picture !== undefined && !isUndrawable ? (
        <Drawing source={source} picture={picture} onFailure={() => setUndrawable(true)} />
      ) : (
        <p className={classes.missing} title={name}>
          {picture === undefined ? 'Picture not in the file' : source ? 'Picture cannot be drawn' : 'Picture'}
          {name && `: ${lastOf(name)}`}
        </p>
      )}
      {children}
    </div>
  );
}

interface DrawingProps {
  readonly source: PictureSource;
  readonly picture: number;
  readonly onFailure: () => void;
}

/** How far beyond what is in sight pictures are drawn already. */
const ahead = '150% 0px';

function Drawing({ source, picture, onFailure }: DrawingProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isDrawn, setDrawn] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: onFailure is called when the time comes
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    let isWanted = true;
    let letGo = () => {};
    const watch = new IntersectionObserver(
      async (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        watch.disconnect();
        const pictures = sharedPictures(source);
        letGo = pictures.letGo;
        const room = element.parentElement?.clientWidth || element.clientWidth;
        const drawn = await pictures.draw(picture, Math.ceil(room * window.devicePixelRatio));
        if (!isWanted) return drawn?.bitmap.close();
        if (!drawn) return onFailure();
        put(drawn, element);
        setDrawn(true);
      },
      { rootMargin: ahead },
    );
    watch.observe(element);
    return () => {
      isWanted = false;
      watch.disconnect();
      letGo();
      element.width = 0;
    };
  }, [source, picture]);

  return <canvas ref={canvas} className={classes.canvas} data-drawn={isDrawn || undefined} aria-hidden />;
}

function put({ bitmap, naturalWidth }: DrawnPicture, canvas: HTMLCanvasElement): void {
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.style.setProperty('--natural', `${naturalWidth}px`);
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
}

/** The file's name in an address or path. */
function lastOf(name: string | undefined): string {
  const path = (name ?? '').replace(/[?#].*$/s, '').replace(/\/+$/, '');
  const last = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
