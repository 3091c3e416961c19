import { Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { videDe } from '../cellule/genre';
import { cle } from '../edition/changements';
import type { Edition } from '../edition/Edition';
import { NOUVELLE } from '../edition/nouvelle';
import { placer } from './collage';
import { Editeur } from './Editeur';
import { EnteteDeGrille } from './EnteteDeGrille';
import { bouger, type Etendue } from './position';
import { Rangee } from './Rangee';
import { Retirees } from './Retirees';
import type { Selection } from './useSelection';
import { useGlissement } from './useGlissement';
import { ecrireTsv, lireTsv } from './tsv';
import { largeur, montre, nomDeLigne, texteDe, type VueDeTable } from './vue';

export interface GrilleProps {
  vue: VueDeTable;
  edition: Edition | undefined;
  selection: Selection;
  element: { current: HTMLTableElement | null };
  onScenarios: (ligne: string) => void;
}

/** The cells of a table, gone through and changed by keyboard as in Excel. */
export function Grille({ vue, edition, selection, element, onScenarios }: GrilleProps) {
  const [ouverte, setOuverte] = useState<{ touche?: string } | undefined>();
  const sortie = useRef(false);
  const { table, lignes } = vue;
  const { actif, bloc } = selection;
  const etendue: Etendue = { rangs: lignes.length, colonnes: largeur(table, vue.couverture) };
  const ligne = lignes[actif.rang];
  const colonne = table.colonnes[actif.colonne];
  const glissement = useGlissement(vue, edition);

  function ouvrir(touche?: string) {
    if (colonne === undefined) {
      onScenarios(ligne!.id);
    } else if (edition !== undefined) {
      setOuverte({ touche });
    }
  }

  function finir(saisie?: string, touche?: 'Enter' | 'Tab', arriere = false) {
    if (ouverte === undefined || edition === undefined) {
      return;
    }
    setOuverte(undefined);
    if (saisie !== undefined && saisie !== dejaMontre()) {
      void edition.ecrire([{ ligne: ligne!.id, colonne: colonne!.id, saisie }]);
    }
    const cle = touche === 'Enter' ? (arriere ? 'ArrowUp' : 'ArrowDown') : (touche ?? '');
    selection.aller(bouger(actif, { key: cle, ctrl: false, shift: arriere }, etendue) ?? actif);
  }

  function dejaMontre(): string | undefined {
    return vue.refus.has(cle(ligne!.id, colonne!.id)) ? undefined : montre(vue, ligne!, colonne!);
  }

  function vider() {
    const saisies = choisies().flatMap(([une, col]) => {
      const vide = videDe(col);
      return vide === undefined ? [] : [{ ligne: une.id, colonne: col.id, saisie: vide }];
    });
    void edition?.ecrire(saisies);
  }

  function choisies() {
    return lignes
      .slice(bloc.haut, bloc.bas + 1)
      .flatMap((une) => table.colonnes.slice(bloc.gauche, bloc.droite + 1).map((col) => [une, col] as const));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (ouverte !== undefined || ligne === undefined) {
      return;
    }
    const ctrl = event.ctrlKey || event.metaKey;
    if (faire(event, ctrl)) {
      event.preventDefault();
      return;
    }
    const tab = event.key === 'Tab';
    const quitte = tab && (edition === undefined || sortie.current);
    sortie.current = event.key === 'Escape';
    const vers = quitte ? undefined : bouger(actif, { key: event.key, ctrl, shift: event.shiftKey }, etendue);
    if (vers !== undefined && !event.altKey) {
      event.preventDefault();
      selection.aller(vers, event.shiftKey && !tab);
    } else if (event.key === 'Escape') {
      selection.aller(actif);
    }
  }

  function faire(event: KeyboardEvent, ctrl: boolean): boolean {
    const { key, shiftKey, altKey } = event;
    if (key === 'Enter' || key === 'F2') {
      ouvrir();
      return true;
    }
    if (edition === undefined) {
      return false;
    }
    if (ctrl && !altKey && 'zy'.includes(key.toLowerCase())) {
      void (key.toLowerCase() === 'y' || shiftKey ? edition.refaire() : edition.annuler());
      return true;
    }
    if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
      glissement.deplacer(actif.rang, key === 'ArrowUp' ? -1 : 1, selection);
      return true;
    }
    if (key === 'Delete' || key === 'Backspace') {
      vider();
      return true;
    }
    if (key.length === 1 && !ctrl && !altKey) {
      ouvrir(key);
      return true;
    }
    return false;
  }

  function onCopy(event: ClipboardEvent) {
    const rangees = lignes.slice(bloc.haut, bloc.bas + 1).map((une) =>
      Array.from({ length: bloc.droite - bloc.gauche + 1 }, (_, i) => {
        const col = table.colonnes[bloc.gauche + i];
        return col === undefined ? String(vue.couverture?.get(une.id)?.length ?? 0) : copiee(montre(vue, une, col));
      }),
    );
    event.clipboardData?.setData('text/plain', ecrireTsv(rangees));
    event.preventDefault();
  }

  function onPaste(event: ClipboardEvent) {
    const texte = event.clipboardData?.getData('text/plain') ?? '';
    if (edition === undefined || texte === '') {
      return;
    }
    event.preventDefault();
    const collees = placer(lireTsv(texte), bloc, { ...etendue, colonnes: table.colonnes.length });
    void edition.ecrire(
      collees.map(({ rang, colonne: col, saisie }) => ({
        ligne: lignes[rang]!.id,
        colonne: table.colonnes[col]!.id,
        saisie,
      })),
    );
  }

  function onClick(event: MouseEvent) {
    const cellule = (event.target as Element).closest<HTMLElement>('td[data-rang]');
    if (cellule === null || ouverte !== undefined) {
      return;
    }
    const vers = { rang: Number(cellule.dataset.rang), colonne: Number(cellule.dataset.colonne) };
    const deja = vers.rang === actif.rang && vers.colonne === actif.colonne && cellule.contains(document.activeElement);
    selection.aller(vers, event.shiftKey);
    if ((deja && !event.shiftKey && arme.current) || vers.colonne === table.colonnes.length) {
      vers.colonne === table.colonnes.length ? onScenarios(lignes[vers.rang]!.id) : ouvrir();
    }
  }

  /** A cell opens on a click when it was active before the button went down. */
  const arme = useRef(false);
  function onMouseDown(event: MouseEvent) {
    const cellule = (event.target as Element).closest<HTMLElement>('td[data-rang]');
    arme.current = cellule !== null && cellule === document.activeElement;
    if (event.shiftKey) {
      event.preventDefault();
    }
  }

  return (
    <div class="grille-cadre">
      <table
        ref={element}
        role="grid"
        class={vue.couverture?.size === 0 ? 'grille sans-couverture' : 'grille'}
        aria-label={`Lignes de la table ${table.nom}`}
        aria-multiselectable
        aria-readonly={edition === undefined}
        {...{ onKeyDown, onCopy, onPaste, onClick, onMouseDown }}
        {...glissement.evenements}
      >
        <EnteteDeGrille colonnes={table.colonnes} />
        <tbody>
          {!vue.filtree && <Retirees lignes={vue.changements.retirees.get('')} colonnes={table.colonnes} />}
          {lignes.map((une, rang) => {
            const dedans = rang >= bloc.haut && rang <= bloc.bas;
            return (
              <Fragment key={une.id === NOUVELLE ? 'nouvelle' : une.id}>
                <Rangee
                  {...{ vue, rang }}
                  ligne={une}
                  active={rang === actif.rang ? actif.colonne : -1}
                  gauche={dedans ? bloc.gauche : 0}
                  droite={dedans ? bloc.droite : -1}
                />
                {!vue.filtree && <Retirees lignes={vue.changements.retirees.get(une.id)} colonnes={table.colonnes} />}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      {ouverte !== undefined && ligne !== undefined && colonne !== undefined && (
        <Editeur
          colonne={colonne}
          nom={`${colonne.libelle}, ${nomDeLigne(ligne)}`}
          texte={texteDe(vue, ligne, colonne)}
          saisie={ouverte.touche ?? montre(vue, ligne, colonne)}
          cellule={element.current!.querySelector<HTMLElement>('[data-active]')!}
          onSaisie={finir}
          onAbandon={() => finir()}
        />
      )}
    </div>
  );
}

/** Excel and the file agree on what any value is. */
function copiee(texte: string): string {
  return texte === 'toute valeur' ? '-' : texte;
}
