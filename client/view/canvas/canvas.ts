import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import type { SceneItem } from '../../layout/scene-item.ts';
import { elementsOf } from './elements.ts';
import type { ReadToken } from './rule.ts';
import { stylesheetOf } from './stylesheet.ts';

/** A picture on a canvas, to be drawn again whenever the scene or the theme changes. */
export type Canvas = {
  readonly draw: (scene: readonly SceneItem[]) => void;
  /** Reads the colours of the theme anew. */
  readonly recolour: (token: ReadToken) => void;
  /** Shows all of a picture of this height in the height there is. */
  readonly fit: (height: number, room: number) => void;
  readonly destroy: () => void;
};

/** What a canvas needs: where it stands, its colours, and whom it tells of clicks and hovers. */
export type CanvasHost = {
  readonly container: HTMLElement;
  readonly token: ReadToken;
  readonly onPick: (id: string | null) => void;
  readonly onHover: (id: string | null) => void;
  /** Told once, when the first picture stands. */
  readonly onDrawn: () => void;
};

/** Opens a canvas in a container that has a size. */
export function openCanvas({ container, token, onPick, onHover, onDrawn }: CanvasHost): Canvas {
  const cy = cytoscape({
    container,
    style: stylesheetOf(token),
    layout: { name: 'preset', fit: false },
    // Labels are drawn by way of textures, which blur at a ratio of one.
    pixelRatio: Math.max(2, devicePixelRatio),
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    userPanningEnabled: false,
    userZoomingEnabled: false,
  });
  cy.on('tap', (event) => onPick(event.target === cy ? null : pickOf(event.target)));
  const hover = (id: string | null) => {
    showWaiting(cy, id);
    onHover(id);
  };
  cy.on('mouseover', 'node, edge', (event) => hover(pickOf(event.target)));
  cy.on('mouseout', 'node, edge', () => hover(null));
  let drawn: ReadonlyMap<string, string> = new Map();
  return {
    draw: (scene) => {
      // It makes the canvas anew, which takes longer than drawing.
      if (cy.width() !== container.clientWidth || cy.height() !== container.clientHeight)
        cy.resize();
      if (drawn.size === 0) cy.one('render', onDrawn);
      drawn = redraw(cy, elementsOf(scene), drawn);
    },
    recolour: (next) => {
      cy.style(stylesheetOf(next));
    },
    fit: (height, room) => {
      const zoom = cy.zoom() === 1 ? Math.min(1, room / height) : 1;
      container.dataset['zoom'] = String(zoom);
      container.dataset['shift'] = String((cy.width() * (1 - zoom)) / 2);
      cy.viewport({ zoom, pan: { x: (cy.width() * (1 - zoom)) / 2, y: 0 } });
    },
    destroy: () => cy.destroy(),
  };
}

/** Shows the waiting links of what the pointer is on, and hides those of what it has left. */
function showWaiting(cy: Core, id: string | null): void {
  const waiting = cy.edges('.waiting');
  const near = waiting.filter((link) => [link.source(), link.target()].map(pickOf).includes(id));
  waiting.difference(near).removeClass('near');
  if (id !== null) near.addClass('near');
}

function pickOf(element: { data: (key: string) => unknown }): string | null {
  const pick = element.data('pick');
  return typeof pick === 'string' ? pick : null;
}

/** Changes only what differs from what is drawn, in place where its ends stay the same. */
function redraw(
  cy: Core,
  elements: readonly ElementDefinition[],
  drawn: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const next = new Map(elements.map((element) => [element.data.id ?? '', JSON.stringify(element)]));
  const changed = elements.filter(({ data: { id = '' } }) => next.get(id) !== drawn.get(id));
  cy.batch(() => {
    for (const id of drawn.keys()) if (!next.has(id)) cy.getElementById(id).remove();
    const fresh = changed.filter((element) => !changeInPlace(cy, element));
    for (const { data } of fresh) cy.getElementById(data.id ?? '').remove();
    cy.add(fresh.map((one) => ({ ...one })));
  });
  return next;
}

/** Whether an element that stands could take the place, the data and the look of its new self. */
function changeInPlace(cy: Core, { data, position, classes }: ElementDefinition): boolean {
  const old = cy.getElementById(data.id ?? '');
  if (old.empty() || old.data('source') !== data.source || old.data('target') !== data.target)
    return false;
  old.data(data);
  old.classes(classes ?? '');
  if (position) old.position(position);
  return true;
}
