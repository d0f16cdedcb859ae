import { type DragEvent, useState } from "react";

/** What a row of the list needs to be taken with the mouse. */
export interface RowDrag {
  readonly isDragged: boolean;
  /** For its `<li>`. */
  readonly handlers: {
    readonly draggable: true;
    readonly onDragStart: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
    readonly onDragEnd: () => void;
  };
}

/**
 * Taking a row with the mouse to another place: an extra, for the buttons do the same.
 * `onDrop` gets what was taken, and the place, counted from zero, where it was let go.
 */
export function useRowDrag<Id extends string>(
  onDrop: (id: Id, place: number) => void,
): (id: Id, place: number, name: string) => RowDrag {
  const [dragged, setDragged] = useState<Id | null>(null);
  return (id, place, name) => ({
    isDragged: dragged === id,
    handlers: {
      draggable: true,
      onDragStart: ({ dataTransfer }) => {
        dataTransfer.effectAllowed = "move";
        dataTransfer.setData("text/plain", name); // without it, some browsers drag nothing
        setDragged(id);
      },
      onDragOver: (event) => dragged !== null && dragged !== id && event.preventDefault(),
      onDrop: (event) => {
        event.preventDefault();
        setDragged(null);
        if (dragged !== null) onDrop(dragged, place);
      },
      onDragEnd: () => setDragged(null),
    },
  });
}
