import { useEffect, useState } from 'react';
import classes from './DropTarget.module.css';
import { importDropped } from './import/incomingFiles';

/** Files may be dropped anywhere in the window; while they hover, it says so. */
export function DropTarget() {
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    let depth = 0;
    function onEnter(event: DragEvent): void {
      if (!hasFiles(event)) return;
      depth += 1;
      setHovering(true);
    }
    function onLeave(event: DragEvent): void {
      if (!hasFiles(event)) return;
      depth -= 1;
      if (depth <= 0) setHovering(false);
    }
    function onOver(event: DragEvent): void {
      if (hasFiles(event)) event.preventDefault();
    }
    function onDrop(event: DragEvent): void {
      depth = 0;
      setHovering(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) void importDropped(event.dataTransfer);
    }
    window.addEventListener('dragenter', onEnter);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('dragover', onOver);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragenter', onEnter);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  return hovering ? <div className={classes.veil}>Drop to take in</div> : null;
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
