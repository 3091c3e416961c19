import { batch, computed, signal } from '@preact/signals';
import { api, type Revised, revised } from '../../api/client';
import { Problem } from '../../api/problem';
import type { LigneDeTable, Modification, Table } from '../../api/schemas';
import { saisir } from '../cellule/saisie';
import { motDe } from '../cellule/mots';
import { cle } from './changements';
import { modificationsEntre } from './ecart';
import { avancer, type Histoire, reculer, retenir, SANS_HISTOIRE } from './histoire';
import { completer, type LigneNouvelle, NOUVELLE, nouvelleAvant, prete } from './nouvelle';
import { type Refus, refuser, type Saisie } from './refus';

type Suite = (histoire: Histoire, quitte: LigneDeTable[]) => Histoire;

/** A table of a draft while it is changed: each change goes to the service at once, one after the other. */
export class Edition {
  readonly table;
  readonly nouvelle = signal<LigneNouvelle | undefined>(undefined);
  readonly refus = signal<ReadonlyMap<string, Refus>>(new Map());
  readonly enAttente = signal<ReadonlyMap<string, string>>(new Map());
  readonly conflit = signal(false);
  readonly panne = signal<Problem | undefined>(undefined);
  readonly etat = signal('');
  private readonly histoire = signal(SANS_HISTOIRE);
  readonly annulable = computed(() => this.histoire.value.passe.length > 0);
  readonly refaisable = computed(() => this.histoire.value.futur.length > 0);
  private file: Promise<void> = Promise.resolve();
  private etag: string;

  constructor(
    private readonly brouillon: number,
    lue: Revised<Table>,
  ) {
    this.table = signal(lue.content);
    this.etag = lue.etag;
  }

  /** Writes what was typed or pasted, all or nothing. */
  ecrire(saisies: Saisie[]): Promise<void> {
    const ecritures: Modification[] = [];
    const incomprises: [string, Refus][] = [];
    for (const { ligne, colonne, saisie } of saisies) {
      const lue = saisir(saisie, this.colonne(colonne), motDe);
      if ('refus' in lue) {
        incomprises.push([cle(ligne, colonne), { saisie, raisons: [lue.refus] }]);
      } else {
        ecritures.push({ operation: 'ECRIRE', ligne, colonne, texte: lue.texte });
      }
    }
    if (incomprises.length > 0) {
      this.refus.value = new Map([...this.refus.value, ...incomprises]);
      return Promise.resolve();
    }
    return this.ecrireTextes(ecritures, saisies);
  }

  /** Writes texts as they are to stand in the file. */
  ecrireTextes(ecritures: Modification[], saisies: Saisie[]): Promise<void> {
    this.oublier(saisies.map(({ ligne, colonne }) => cle(ligne, colonne)));
    const nouvelle = this.nouvelle.value;
    if (nouvelle !== undefined && ecritures.some(({ ligne }) => ligne === NOUVELLE)) {
      return this.completerNouvelle(completer(nouvelle, ecritures));
    }
    const utiles = ecritures.filter(({ ligne, colonne, texte }) => this.texte(ligne!, colonne!) !== texte);
    return utiles.length === 0 ? Promise.resolve() : this.envoyer(utiles, saisies);
  }

  modifier(...modifications: Modification[]): Promise<void> {
    return this.envoyer(modifications, []);
  }

  /** Opens a row that goes to the service once its results are filled in. */
  inserer(avant: string | undefined): void {
    this.nouvelle.value = nouvelleAvant(this.table.value, avant);
  }

  annuler(): Promise<void> {
    return this.revenir(() => this.histoire.value.passe.at(-1), reculer);
  }

  refaire(): Promise<void> {
    return this.revenir(() => this.histoire.value.futur.at(-1), avancer);
  }

  /** Reads what somebody else made of the table; what was typed and refused stays on its cells. */
  async recharger(): Promise<void> {
    const { content, etag } = await revised(
      api.GET('/brouillons/{id}/tables/{table}', {
        params: { path: { id: this.brouillon, table: this.table.value.id } },
      }),
    );
    batch(() => {
      this.table.value = content;
      this.etag = etag;
      this.histoire.value = SANS_HISTOIRE;
      this.conflit.value = false;
      this.panne.value = undefined;
    });
  }

  /** Forgets what was typed and refused in these cells. */
  oublier(cles: string[]): void {
    const reste = new Map(this.refus.value);
    cles.forEach((oubliee) => reste.delete(oubliee));
    this.refus.value = reste;
  }

  private completerNouvelle(nouvelle: LigneNouvelle): Promise<void> {
    this.nouvelle.value = nouvelle;
    if (!prete(nouvelle, this.table.value)) {
      return Promise.resolve();
    }
    const { avant, cellules } = nouvelle;
    return this.modifier({ operation: 'INSERER', avant, cellules });
  }

  private revenir(vers: () => LigneDeTable[] | undefined, suite: Suite): Promise<void> {
    return this.enFile(async () => {
      const voulu = vers();
      if (voulu !== undefined) {
        await this.poster(modificationsEntre(this.table.value.lignes, voulu), [], suite);
      }
    });
  }

  private envoyer(modifications: Modification[], saisies: Saisie[]): Promise<void> {
    this.attendre(modifications);
    return this.enFile(() => this.poster(modifications, saisies, retenir)).finally(() => this.cesser(modifications));
  }

  private enFile(tache: () => Promise<void>): Promise<void> {
    this.file = this.file.then(tache);
    return this.file;
  }

  private async poster(modifications: Modification[], saisies: Saisie[], suite: Suite): Promise<void> {
    const quitte = this.table.value.lignes;
    try {
      const { content, etag } = await revised(
        api.POST('/brouillons/{id}/tables/{table}/modifications', {
          params: { path: { id: this.brouillon, table: this.table.value.id }, header: { 'If-Match': this.etag } },
          body: { modifications },
        }),
      );
      batch(() => {
        this.etag = etag;
        this.table.value = content;
        this.histoire.value = suite(this.histoire.value, quitte);
        this.panne.value = undefined;
        this.etat.value = 'Enregistré.';
        if (modifications.some(({ operation }) => operation === 'INSERER')) {
          this.nouvelle.value = undefined;
        }
      });
    } catch (error) {
      this.echouer(Problem.from(error), saisies);
    }
  }

  private echouer(problem: Problem, saisies: Saisie[]): void {
    batch(() => {
      this.etat.value = '';
      this.conflit.value = problem.status === 412;
      this.panne.value = problem.status === 412 || (problem.status === 422 && saisies.length > 0) ? undefined : problem;
      this.refus.value = new Map([...this.refus.value, ...refuser(saisies, problem, this.table.value.colonnes)]);
    });
  }

  private attendre(modifications: Modification[]): void {
    const textes = modifications.flatMap(({ operation, ligne, colonne, texte }): [string, string][] =>
      operation === 'ECRIRE' ? [[cle(ligne!, colonne!), texte!]] : [],
    );
    this.etat.value = 'Enregistrement…';
    this.enAttente.value = new Map([...this.enAttente.value, ...textes]);
  }

  private cesser(modifications: Modification[]): void {
    const reste = new Map(this.enAttente.value);
    modifications.forEach(({ ligne, colonne }) => reste.delete(cle(ligne ?? '', colonne ?? '')));
    this.enAttente.value = reste;
  }

  private texte(ligne: string, colonne: string): string | undefined {
    return this.table.value.lignes.find(({ id }) => id === ligne)?.cellules[colonne];
  }

  private colonne(cherchee: string) {
    return this.table.value.colonnes.find(({ id }) => id === cherchee)!;
  }
}
