import NavigatedViewer, { type Loupe } from 'dmn-js/lib/NavigatedViewer';
import 'dmn-js/dist/assets/diagram-js.css';
import 'dmn-js/dist/assets/dmn-js-shared.css';
import 'dmn-js/dist/assets/dmn-js-drd.css';
import { useLocation } from 'preact-iso';
import { useEffect, useRef, useState } from 'preact/hooks';
import { lien, type Jeu } from '../../jeu/jeu';
import { lireFichier } from '../lecture';

interface Props {
  jeu: Jeu;
  fichier: string;
}

/** The requirements of the tables of a file, as dmn-js draws them; a click on a table opens it. */
export function Diagramme({ jeu, fichier }: Props) {
  const { route } = useLocation();
  const cadre = useRef<HTMLDivElement>(null);
  const [loupe, setLoupe] = useState<Loupe>();
  const [panne, setPanne] = useState(false);

  useEffect(() => {
    const dessin = new NavigatedViewer({ container: cadre.current! });
    lireFichier(jeu, fichier)
      .then((xml) => dessin.importXML(xml))
      .then(() => {
        const drd = dessin.getActiveViewer();
        drd.get('canvas').zoom('fit-viewport', 'auto');
        setLoupe(drd.get('zoomScroll'));
        drd.on('element.click', ({ element }) => {
          if (element.businessObject?.$type === 'dmn:Decision') {
            route(lien(jeu, 'tables', element.businessObject.id));
          }
        });
      })
      .catch(() => setPanne(true));
    return () => dessin.destroy();
  }, [fichier]);

  return (
    <>
      {panne && <p role="alert">Le diagramme de ce fichier ne se dessine pas.</p>}
      <div ref={cadre} class="diagramme" aria-label="Diagramme des tables : la liste mène aux mêmes" role="group" />
      <p class="rang discret">
        <button type="button" class="wa-size-s wa-outlined" onClick={() => loupe?.stepZoom(1)}>
          Agrandir
        </button>
        <button type="button" class="wa-size-s wa-outlined" onClick={() => loupe?.stepZoom(-1)}>
          Réduire
        </button>
        Glissez pour vous déplacer, cliquez sur une table pour l’ouvrir.
      </p>
    </>
  );
}
