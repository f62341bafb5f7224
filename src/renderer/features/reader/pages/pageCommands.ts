import type { Command } from '@renderer/app/commands/command';
import {
  IconArrowAutofitHeight,
  IconArrowAutofitWidth,
  IconFileText,
  IconLayoutSidebar,
  IconMarquee2,
  IconPhoto,
  IconRotate,
  IconRotateClockwise,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { currentReader } from '../currentReader';
import type { Reading } from '../Reading';
import { topOffset } from '../scroll/topOffset';
import { toggleAreaTool } from './areas/areaTool';
import { nextZoom, pixelsPerPoint, type Zoom } from './layout/pageScale';
import type { Rotation } from './layout/pageStack';
import type { Paged } from './Paged';
import { changePageView, type PageView, pageViewOf } from './pageViews';
import { goToPage } from './scroll/stackPlace';
import { askForPage } from './tools/pageField';

interface OpenPages {
  readonly reading: Reading;
  readonly paged: Paged;
}

function openPages(): OpenPages | null {
  const reading = currentReader()?.reading;
  return reading?.paged ? { reading, paged: reading.paged } : null;
}

const inPages = () => openPages() !== null;
const hasPages = () => (currentReader()?.reading.sourceText.pages?.length ?? 0) > 0;

function turnPages(step: 1 | -1): void {
  const open = openPages();
  if (open) goToPage(open.reading, open.paged, open.paged.state.getState().current + step);
}

function zoomTo(zoom: (open: OpenPages) => Zoom): void {
  const open = openPages();
  if (open) changePageView(open.reading.sourceId, { zoom: zoom(open) });
}

function zoomBy(step: 1 | -1): void {
  zoomTo(({ paged }) => nextZoom(paged.stack.scale / pixelsPerPoint, step));
}

function rotate(by: 90 | 270): void {
  const open = openPages();
  if (!open) return;
  const rotation = ((open.paged.stack.rotation + by) % 360) as Rotation;
  changePageView(open.reading.sourceId, { rotation });
}

function togglePanel(panel: NonNullable<PageView['panel']>): void {
  const open = openPages();
  if (!open) return;
  const { sourceId } = open.reading;
  changePageView(sourceId, { panel: pageViewOf(sourceId).panel === panel ? null : panel });
}

function switchLayout(): void {
  const reading = currentReader()?.reading;
  if (!reading) return;
  const { sourceId, paged } = reading;
  if (paged) {
    changePageView(sourceId, { layout: 'text' });
    return;
  }
  const top = topOffset(reading);
  const page = (reading.sourceText.pages ?? []).findLastIndex(({ start }) => start <= top);
  const isThere = pageViewOf(sourceId).page === page;
  changePageView(sourceId, { layout: 'pages', ...(page >= 0 && !isThere && { page, down: 0 }) });
}

/** What can be done with a source that is shown in its own pages. */
export const pageCommands: readonly Command[] = [
  {
    id: 'reader.next-page',
    label: 'Next page',
    section: 'Source',
    keys: ['alt+PageDown'],
    available: inPages,
    perform: () => turnPages(1),
  },
  {
    id: 'reader.previous-page',
    label: 'Previous page',
    section: 'Source',
    keys: ['alt+PageUp'],
    available: inPages,
    perform: () => turnPages(-1),
  },
  {
    id: 'reader.go-to-page',
    label: 'Go to page',
    section: 'Source',
    keywords: ['number', 'label', 'jump'],
    keys: ['G'],
    available: inPages,
    perform: askForPage,
  },
  {
    id: 'reader.zoom-in',
    label: 'Zoom in on the pages',
    section: 'Source',
    keywords: ['larger', 'size'],
    keys: ['alt+='],
    icon: IconZoomIn,
    available: inPages,
    perform: () => zoomBy(1),
  },
  {
    id: 'reader.zoom-out',
    label: 'Zoom out of the pages',
    section: 'Source',
    keywords: ['smaller', 'size'],
    keys: ['alt+-'],
    icon: IconZoomOut,
    available: inPages,
    perform: () => zoomBy(-1),
  },
  {
    id: 'reader.paper-size',
    label: 'Pages in the size of the paper',
    section: 'Source',
    keywords: ['zoom', '100', 'actual'],
    keys: ['alt+0'],
    available: inPages,
    perform: () => zoomTo(() => 1),
  },
  {
    id: 'reader.fit-width',
    label: 'Fit the page’s width',
    section: 'Source',
    keywords: ['zoom'],
    keys: ['W'],
    icon: IconArrowAutofitWidth,
    available: inPages,
    perform: () => zoomTo(() => 'width'),
  },
  {
    id: 'reader.fit-page',
    label: 'Fit the whole page',
    section: 'Source',
    keywords: ['zoom'],
    keys: ['shift+W'],
    icon: IconArrowAutofitHeight,
    available: inPages,
    perform: () => zoomTo(() => 'page'),
  },
  {
    id: 'reader.turn-right',
    label: 'Turn the pages to the right',
    section: 'Source',
    keywords: ['rotate'],
    keys: ['R'],
    icon: IconRotateClockwise,
    available: inPages,
    perform: () => rotate(90),
  },
  {
    id: 'reader.turn-left',
    label: 'Turn the pages to the left',
    section: 'Source',
    keywords: ['rotate'],
    keys: ['shift+R'],
    icon: IconRotate,
    available: inPages,
    perform: () => rotate(270),
  },
  {
    id: 'reader.outline',
    label: 'Show or hide the outline',
    section: 'Source',
    keywords: ['contents', 'bookmarks', 'chapters', 'panel'],
    keys: ['O'],
    icon: IconLayoutSidebar,
    available: inPages,
    perform: () => togglePanel('outline'),
  },
  {
    id: 'reader.thumbnails',
    label: 'Show or hide the pages in small',
    section: 'Source',
    keywords: ['thumbnails', 'previews', 'panel'],
    keys: ['shift+O'],
    icon: IconPhoto,
    available: inPages,
    perform: () => togglePanel('thumbnails'),
  },
  {
    id: 'reader.mark-area',
    label: 'Mark an area of a page',
    section: 'Annotate',
    keywords: ['figure', 'picture', 'scan', 'region', 'rectangle', 'map'],
    keys: ['A'],
    icon: IconMarquee2,
    available: inPages,
    perform: toggleAreaTool,
  },
  {
    id: 'reader.switch-layout',
    label: 'Switch between pages and flowing text',
    section: 'Source',
    keywords: ['layout', 'reflow', 'pdf', 'original'],
    keys: ['L'],
    icon: IconFileText,
    available: hasPages,
    perform: switchLayout,
  },
];
