declare module 'dmn-js/lib/NavigatedViewer' {
  interface Clic {
    element: { businessObject?: { $type: string; id: string } };
  }

  interface VueDuDiagramme {
    get(service: 'canvas'): { zoom(niveau: 'fit-viewport', centre: 'auto'): void };
    on(evenement: 'element.click', suite: (clic: Clic) => void): void;
  }

  export default class NavigatedViewer {
    constructor(options: { container: HTMLElement });
    importXML(xml: string): Promise<unknown>;
    getActiveViewer(): VueDuDiagramme;
    destroy(): void;
  }
}
