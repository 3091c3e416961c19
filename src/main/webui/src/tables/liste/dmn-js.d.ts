declare module 'dmn-js/lib/NavigatedViewer' {
  interface Clic {
    element: { businessObject?: { $type: string; id: string } };
  }

  export interface Loupe {
    stepZoom(pas: 1 | -1): void;
  }

  interface VueDuDiagramme {
    get(service: 'canvas'): { zoom(niveau: 'fit-viewport', centre: 'auto'): void };
    get(service: 'zoomScroll'): Loupe;
    on(evenement: 'element.click', suite: (clic: Clic) => void): void;
  }

  export default class NavigatedViewer {
    constructor(options: { container: HTMLElement });
    importXML(xml: string): Promise<unknown>;
    getActiveViewer(): VueDuDiagramme;
    destroy(): void;
  }
}
